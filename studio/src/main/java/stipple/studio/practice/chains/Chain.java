package stipple.studio.practice.chains;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.Money;

/// The visits of one treatment: held for some minutes, booked as one, or given back.
public record Chain(
    UUID id,
    UUID clientId,
    State state,
    Optional<Instant> heldUntil,
    Deposit deposit,
    Instant madeAt,
    List<ChainVisit> visits,
    int version) {

  public Chain {
    visits = List.copyOf(visits);
  }

  /// Where a chain stands.
  public enum State {
    HELD,
    BOOKED,
    RELEASED
  }

  /// What is to be paid for the chain beforehand, and when it was.
  public record Deposit(Money amount, Optional<Instant> paidAt) {

    public boolean isAsked() {
      return amount.minor() > 0;
    }

    public boolean isDue() {
      return isAsked() && paidAt.isEmpty();
    }
  }

  public boolean isBooked() {
    return state == State.BOOKED;
  }

  /// Whether its time is still kept for it.
  public boolean isHeld(Instant now) {
    return state == State.HELD && heldUntil.orElse(Instant.MIN).isAfter(now);
  }

  /// Whether it was held, and the minutes for it have run out.
  public boolean isOver(Instant now) {
    return state == State.HELD && !isHeld(now);
  }

  List<PlacedVisit> placed() {
    return visits.stream().map(ChainVisit::placed).toList();
  }
}
