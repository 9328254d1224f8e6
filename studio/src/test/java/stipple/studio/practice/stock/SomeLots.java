package stipple.studio.practice.stock;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Lots for tests.
public final class SomeLots {

  private SomeLots() {}

  public static Lot pigment(long id, LocalDate expiresOn) {
    return of(id, Lot.Kind.PIGMENT, expiresOn, new BigDecimal("15.00"), Optional.empty());
  }

  public static Lot anaesthetic(long id, LocalDate expiresOn) {
    return of(id, Lot.Kind.ANAESTHETIC, expiresOn, new BigDecimal("30.00"), Optional.empty());
  }

  public static Lot of(
      long id,
      Lot.Kind kind,
      LocalDate expiresOn,
      BigDecimal remaining,
      Optional<LocalDate> recalledOn) {
    return new Lot(
        new UUID(0, id),
        kind,
        "Fernhill",
        "Scalp",
        "Ash",
        "L" + id,
        expiresOn,
        expiresOn.minusYears(2),
        Optional.empty(),
        kind.units().getFirst(),
        new BigDecimal("30.00"),
        remaining,
        recalledOn,
        recalledOn.map(_ -> "maker’s letter"),
        1);
  }
}
