package stipple.studio.practice.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A paper that says what somebody may do, and until when. A wrong one is voided, never deleted.
public record Licence(
    UUID id,
    UUID personId,
    Kind kind,
    String title,
    String issuer,
    String number,
    LocalDate issuedOn,
    Optional<LocalDate> expiresOn,
    Optional<Voided> voided) {

  static final int SOON_DAYS = 60;

  /// What kind of paper it is.
  public enum Kind {
    LICENCE,
    CERTIFICATE,
    INSURANCE
  }

  /// When and why it was voided.
  public record Voided(Instant at, String reason) {}

  /// Where it stands on a day; the worst first.
  public enum State {
    EXPIRED,
    EXPIRES_SOON,
    VALID,
    VOIDED
  }

  /// Whether it is a licence that holds on a day.
  public boolean isLicenceOn(LocalDate day) {
    return kind == Kind.LICENCE
        && voided.isEmpty()
        && !issuedOn.isAfter(day)
        && expiresOn.map(expires -> !expires.isBefore(day)).orElse(true);
  }

  /// It holds through the day it expires on.
  public State stateOn(LocalDate day) {
    if (voided.isPresent()) {
      return State.VOIDED;
    }
    return expiresOn
        .map(expires ->
            expires.isBefore(day)
                ? State.EXPIRED
                : expires.isAfter(day.plusDays(SOON_DAYS)) ? State.VALID : State.EXPIRES_SOON)
        .orElse(State.VALID);
  }
}
