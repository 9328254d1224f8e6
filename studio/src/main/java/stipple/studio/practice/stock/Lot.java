package stipple.studio.practice.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// One delivery of pigment, needles or anaesthetic with one lot number on it.
public record Lot(
    UUID id,
    Kind kind,
    String brand,
    String product,
    String shade,
    String lotNumber,
    LocalDate expiresOn,
    LocalDate receivedOn,
    Optional<LocalDate> openedOn,
    Unit unit,
    BigDecimal received,
    BigDecimal remaining,
    Optional<LocalDate> recalledOn,
    Optional<String> recallReason,
    int version) {

  /// So many days before the expiry a lot is said to expire soon.
  public static final int SOON_DAYS = 60;

  /// What a studio keeps lots of.
  public enum Kind {
    PIGMENT,
    NEEDLE,
    ANAESTHETIC;

    /// How this kind is counted; the first is the usual one.
    public List<Unit> units() {
      return switch (this) {
        case PIGMENT -> List.of(Unit.ML);
        case NEEDLE -> List.of(Unit.PIECES);
        case ANAESTHETIC -> List.of(Unit.GRAMS, Unit.ML);
      };
    }
  }

  /// How a lot is counted.
  public enum Unit {
    ML,
    PIECES,
    GRAMS
  }

  /// May it be used? The worst that can be said of a lot is its state.
  public enum State {
    GOOD,
    EXPIRES_SOON,
    EMPTY,
    EXPIRED,
    RECALLED
  }

  public State state(LocalDate today) {
    if (recalledOn.isPresent()) {
      return State.RECALLED;
    }
    if (remaining.signum() == 0) {
      return State.EMPTY;
    }
    if (isExpired(today)) {
      return State.EXPIRED;
    }
    return today.plusDays(SOON_DAYS).isBefore(expiresOn) ? State.GOOD : State.EXPIRES_SOON;
  }

  /// A lot is good up to and on the day printed on it.
  public boolean isExpired(LocalDate today) {
    return expiresOn.isBefore(today);
  }

  /// May touch skin today, whether or not anything is left in the bottle.
  public boolean isFit(LocalDate today) {
    return recalledOn.isEmpty() && !isExpired(today);
  }

  /// Fit, and something is left.
  public boolean isUsable(LocalDate today) {
    return isFit(today) && remaining.signum() > 0;
  }

  /// What it is, without the lot number.
  public String name() {
    return brand + " " + product + (shade.isEmpty() ? "" : ", " + shade);
  }

  /// What it is, with the lot number.
  public String text() {
    return name() + " · " + lotNumber;
  }
}
