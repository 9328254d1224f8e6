package stipple.studio.treatment.plan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.clients.StepState;
import stipple.studio.practice.clients.TreatmentStep;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;

/// Where plan and quote stand: they wait for the design, then for the client's yes.
@Component
class PlanStep implements TreatmentStep {

  private final HairlineDesigns designs;
  private final Plans plans;
  private final Quotes quotes;
  private final QuoteDesk desk;

  PlanStep(HairlineDesigns designs, Plans plans, Quotes quotes, QuoteDesk desk) {
    this.designs = designs;
    this.plans = plans;
    this.quotes = quotes;
    this.desk = desk;
  }

  @Override
  public StepName name() {
    return StepName.PLAN;
  }

  @Override
  public StepState stateFor(UUID clientId) {
    var quote = quotes.current(clientId);
    if (quote.isPresent()) {
      return stateOf(quote.get());
    }
    if (plans.completed(clientId).isEmpty()) {
      return StepState.notDue();
    }
    if (!plans.isDrawn(clientId)) {
      return StepState.blocked("plan.step.no-design");
    }
    return designs.gate(clientId).isAllowed()
        ? StepState.due("plan.step.due")
        : StepState.blocked("plan.step.not-signed");
  }

  private StepState stateOf(Quote quote) {
    if (desk.isOvertaken(quote)) {
      return StepState.due("plan.step.overtaken", quote.number());
    }
    return quote
        .acceptance()
        .map(yes -> StepState.done("plan.step.accepted", quote.number()))
        .orElseGet(() ->
            quote.isExpiredOn(desk.today())
                ? StepState.due("plan.step.expired", quote.number())
                : StepState.inHand("plan.step.issued", quote.number()));
  }
}
