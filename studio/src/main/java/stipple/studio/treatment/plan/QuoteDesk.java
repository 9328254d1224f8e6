package stipple.studio.treatment.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.duration.PlanRequest;
import stipple.duration.TreatmentPlan;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.Verdict;
import stipple.studio.practice.settings.Studios;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;

/// Prices a plan by today's book, and issues the quote when all is there for it.
@Component
public class QuoteDesk {

  private final Plans plans;
  private final Quotes quotes;
  private final HairlineDesigns designs;
  private final Studios studios;
  private final StudioClock clock;
  private final Ids ids;

  QuoteDesk(
      Plans plans,
      Quotes quotes,
      HairlineDesigns designs,
      Studios studios,
      StudioClock clock,
      Ids ids) {
    this.plans = plans;
    this.quotes = quotes;
    this.designs = designs;
    this.studios = studios;
    this.clock = clock;
    this.ids = ids;
  }

  /// What a plan costs by today's price book.
  Pricing price(PlanRequest request, TreatmentPlan plan) {
    var studio = studios.present();
    return Pricing.of(
        QuotedPlan.of(request, plan),
        studios.prices(),
        studio.policies().depositPercent(),
        studio.place().currency());
  }

  /// May a quote be issued now?
  Verdict mayIssue(UUID clientId) {
    var request = plans.request(clientId);
    if (request.isEmpty()) {
      return Verdict.refused(Phrase.of("plan.no-design"), Phrase.of("plan.do-design"));
    }
    var signed = designs.gate(clientId);
    if (!signed.isAllowed()) {
      return signed;
    }
    if (price(request.get(), plans.plan(clientId, request.get())).isEmpty()) {
      return Verdict.refused(Phrase.of("quote.no-prices"), Phrase.of("quote.do-prices"));
    }
    return quotes.current(clientId).isPresent()
        ? Verdict.refused(Phrase.of("quote.one-at-a-time"), Phrase.of("quote.do-void"))
        : Verdict.allowed();
  }

  /// True where the quote was made from a design that is not the latest any more.
  boolean isOvertaken(Quote quote) {
    return designs
        .latest(quote.clientId())
        .filter(design -> !design.id().equals(quote.designId()))
        .isPresent();
  }

  LocalDate today() {
    return clock.today(studios.present().place().zone());
  }

  /// Issues the quote and hands it back.
  public Quote issue(UUID clientId, UUID by) {
    NotDone.unlessAllowed(mayIssue(clientId));
    var request = plans.request(clientId).orElseThrow();
    var plan = plans.plan(clientId, request);
    var quote =
        new Quote(
            ids.next(),
            clientId,
            quotes.nextNumber(clientId),
            designs.latest(clientId).orElseThrow().id(),
            price(request, plan),
            QuotedPlan.of(request, plan),
            clock.now(),
            by,
            today().plusDays(studios.present().policies().quoteValidDays()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1);
    quotes.issue(quote);
    return quote;
  }

  /// The client says yes to a quote that still holds.
  public void accept(Quote quote, String name) {
    if (quote.isExpiredOn(today())) {
      throw new NotDone(Phrase.of("quote.expired", quote.validUntil()));
    }
    quotes.accept(quote, name);
  }
}
