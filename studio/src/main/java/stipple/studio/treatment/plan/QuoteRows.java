package stipple.studio.treatment.plan;

import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.Money;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.practice.settings.Price;
import tools.jackson.databind.json.JsonMapper;

/// How a quote lies in its rows: the promise, its lines, and the plan word for word.
@Component
class QuoteRows {

  private final Database database;
  private final JsonMapper json;

  QuoteRows(Database database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  List<Quote> ofClient(UUID clientId) {
    return database.list(
        "SELECT *, plan::text AS plan_json FROM quote WHERE client_id = ? ORDER BY number DESC",
        this::read,
        clientId);
  }

  void insert(Quote quote) {
    var pricing = quote.pricing();
    database.change(
        """
        INSERT INTO quote (id, client_id, number, design_id, currency, total_minor, deposit_minor,
          plan, issued_at, issued_by, valid_until)
        VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS jsonb), ?, ?, ?)
        """,
        quote.id(),
        quote.clientId(),
        quote.number(),
        quote.designId(),
        pricing.total().currency().getCurrencyCode(),
        pricing.total().minor(),
        pricing.deposit().minor(),
        json.writeValueAsString(quote.plan()),
        quote.issuedAt(),
        quote.issuedBy(),
        quote.validUntil());
    for (int position = 0; position < pricing.lines().size(); position++) {
      var line = pricing.lines().get(position);
      database.change(
          """
          INSERT INTO quote_line (quote_id, position, code, quantity, unit_minor, amount_minor)
          VALUES (?, ?, ?, ?, ?, ?)
          """,
          quote.id(),
          position,
          line.price(),
          line.quantity(),
          line.unit().minor(),
          line.amount().minor());
    }
  }

  private Quote read(Row row) {
    var id = row.id("id");
    var currency = Currency.getInstance(row.text("currency"));
    return new Quote(
        id,
        row.id("client_id"),
        row.whole("number"),
        row.id("design_id"),
        new Pricing(
            lines(id, currency),
            new Money(row.big("total_minor"), currency),
            new Money(row.big("deposit_minor"), currency)),
        json.readValue(row.text("plan_json"), QuotedPlan.class),
        row.instant("issued_at"),
        row.id("issued_by"),
        row.date("valid_until"),
        row.maybeInstant("accepted_at")
            .map(at -> new Quote.Acceptance(at, row.text("accepted_name"))),
        row.maybeInstant("deposit_paid_at")
            .map(at -> new Quote.Payment(at, row.maybeText("deposit_reference").orElse(""))),
        row.maybeInstant("voided_at").map(at -> new Quote.Voiding(at, row.text("void_reason"))),
        row.whole("version"));
  }

  private List<QuoteLine> lines(UUID quoteId, Currency currency) {
    return database.list(
        "SELECT * FROM quote_line WHERE quote_id = ? ORDER BY position",
        row ->
            new QuoteLine(
                row.choice("code", Price.class),
                row.decimal("quantity"),
                new Money(row.big("unit_minor"), currency),
                new Money(row.big("amount_minor"), currency)),
        quoteId);
  }
}
