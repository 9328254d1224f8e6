package stipple.studio.treatment.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.Money;

/// A price the studio has promised until a day. It is never changed: voided, and issued anew.
public record Quote(
    UUID id,
    UUID clientId,
    int number,
    UUID designId,
    Pricing pricing,
    QuotedPlan plan,
    Instant issuedAt,
    UUID issuedBy,
    LocalDate validUntil,
    Optional<Acceptance> acceptance,
    Optional<Payment> payment,
    Optional<Voiding> voiding,
    int version) {

  /// The client said yes, by name.
  public record Acceptance(Instant at, String name) {}

  /// The deposit came in; the reference finds it in the till or at the bank.
  public record Payment(Instant at, String reference) {}

  public record Voiding(Instant at, String reason) {}

  public Money total() {
    return pricing.total();
  }

  public Money deposit() {
    return pricing.deposit();
  }

  public boolean isVoided() {
    return voiding.isPresent();
  }

  public boolean isAccepted() {
    return acceptance.isPresent();
  }

  /// Past its day without the client's yes.
  public boolean isExpiredOn(LocalDate day) {
    return !isAccepted() && day.isAfter(validUntil);
  }
}
