package stipple.studio.treatment.plan;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.duration.LearnedHands;
import stipple.duration.PlanRequest;
import stipple.number.Interval;
import stipple.studio.house.signin.Viewers;
import stipple.studio.treatment.hairlinedesign.HairlineDesign;

/// Puts together a plan with its price and its days, as pages show it.
@Component
public class PlanViews {

  private final Plans plans;
  private final HandsOfClients hands;
  private final FirstDays days;
  private final QuoteDesk desk;
  private final Viewers viewers;

  PlanViews(Plans plans, HandsOfClients hands, FirstDays days, QuoteDesk desk, Viewers viewers) {
    this.plans = plans;
    this.hands = hands;
    this.days = days;
    this.desk = desk;
    this.viewers = viewers;
  }

  /// The plan that a design would have, on record or not; none before a consultation, or where
  /// nothing is worked.
  public Optional<PlanView> of(HairlineDesign design) {
    var id = design.clientId();
    return plans
        .request(design)
        .map(request ->
            view(
                id,
                request,
                hands.of(id),
                Optional.empty(),
                Optional.of(design.figures().total())));
  }

  /// What the plan of a design follows from; none before a consultation, or where nothing is
  /// worked.
  public Optional<PlanRequest> planning(HairlineDesign design) {
    return plans.request(design);
  }

  /// What the log has taught of the hands that are to treat a client, in numbers alone.
  public LearnedHands learned(UUID clientId) {
    return hands.treating(clientId, hands.of(clientId)).hands();
  }

  /// *Domain*: `from`, the day to count from as if the first session were then.
  PlanView view(
      UUID clientId,
      PlanRequest request,
      Hands treating,
      Optional<LocalDate> from,
      Optional<Interval> areaCm2) {
    var plan = hands.plan(clientId, request, treating);
    return new PlanView(
        request,
        plan,
        desk.price(request, plan),
        areaCm2,
        treating,
        days.of(clientId, from, plan),
        !viewers.present().role().mayTreat());
  }
}
