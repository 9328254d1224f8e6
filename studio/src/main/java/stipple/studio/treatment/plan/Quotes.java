package stipple.studio.treatment.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;

/// Every quote that was issued.
@Component
public class Quotes {

  private final Database database;
  private final QuoteRows rows;
  private final AuditTrail trail;
  private final StudioClock clock;

  Quotes(Database database, QuoteRows rows, AuditTrail trail, StudioClock clock) {
    this.database = database;
    this.rows = rows;
    this.trail = trail;
    this.clock = clock;
  }

  /// The newest quote that was not voided, whether it still holds or not.
  public Optional<Quote> current(UUID clientId) {
    return ofClient(clientId).stream().filter(quote -> !quote.isVoided()).findFirst();
  }

  /// All of a client's quotes, newest first, the voided ones too.
  public List<Quote> ofClient(UUID clientId) {
    return rows.ofClient(clientId);
  }

  /// One of this client's.
  public Quote get(UUID clientId, UUID id) {
    return ofClient(clientId).stream()
        .filter(quote -> quote.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  int nextNumber(UUID clientId) {
    return 1 + ofClient(clientId).stream().mapToInt(Quote::number).max().orElse(0);
  }

  /// Keeps a new quote. There is one at a time: an earlier one must have been voided.
  void issue(Quote quote) {
    if (current(quote.clientId()).isPresent()) {
      throw new NotDone(Phrase.of("quote.one-at-a-time"));
    }
    try {
      rows.insert(quote);
    } catch (DuplicateKeyException twice) {
      throw new NotDone(Phrase.of("quote.one-at-a-time"));
    }
    trail.note("quote.issued", quote.id(), quote.clientId());
  }

  /// The client says yes, by name.
  void accept(Quote quote, String name) {
    refuseVoided(quote);
    if (quote.isAccepted()) {
      throw new NotDone(Phrase.of("quote.accepted-before"));
    }
    change(
        quote,
        database.change(
            """
            UPDATE quote SET accepted_at = ?, accepted_name = ?, version = version + 1
            WHERE id = ? AND version = ?
            """,
            clock.now(),
            name,
            quote.id(),
            quote.version()),
        "quote.accepted");
  }

  /// The deposit came in.
  public void payDeposit(Quote quote, String reference) {
    refuseVoided(quote);
    if (!quote.isAccepted()) {
      throw new NotDone(Phrase.of("quote.not-accepted"));
    }
    if (quote.payment().isPresent()) {
      throw new NotDone(Phrase.of("quote.paid-before"));
    }
    change(
        quote,
        database.change(
            """
            UPDATE quote SET deposit_paid_at = ?, deposit_reference = ?, version = version + 1
            WHERE id = ? AND version = ?
            """,
            clock.now(),
            reference,
            quote.id(),
            quote.version()),
        "quote.deposit-paid");
  }

  /// Takes a quote back, with a reason. It stays readable.
  void withdraw(Quote quote, String reason) {
    refuseVoided(quote);
    change(
        quote,
        database.change(
            """
            UPDATE quote SET voided_at = ?, void_reason = ?, version = version + 1
            WHERE id = ? AND version = ?
            """,
            clock.now(),
            reason,
            quote.id(),
            quote.version()),
        "quote.voided");
  }

  private static void refuseVoided(Quote quote) {
    if (quote.isVoided()) {
      throw new NotDone(Phrase.of("quote.voided-before"));
    }
  }

  private void change(Quote quote, int changed, String action) {
    if (changed == 0) {
      throw new NotDone.Stale();
    }
    trail.note(action, quote.id(), quote.clientId());
  }
}
