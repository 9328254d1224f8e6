package stipple.studio.treatment.plan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.duration.GapPolicy;
import stipple.duration.Goal;
import stipple.duration.PlanPolicy;
import stipple.duration.PlanRequest;
import stipple.duration.Progress;
import stipple.duration.Treating;
import stipple.duration.TreatmentPlan;
import stipple.studio.house.LatestUsed;
import stipple.studio.practice.settings.Studio;
import stipple.studio.practice.settings.Studios;
import stipple.studio.treatment.consultation.Consultation;
import stipple.studio.treatment.consultation.Consultations;
import stipple.studio.treatment.hairlinedesign.DotLayouts;
import stipple.studio.treatment.hairlinedesign.HairlineDesign;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;

/// The plan of each client: it follows from consultation, design and the studio's policies, and is
/// reckoned anew whenever it is asked for.
@Component
public class Plans {

  private static final int KEPT = 4;

  private final Consultations consultations;
  private final HairlineDesigns designs;
  private final DotLayouts layouts;
  private final HandsOfClients hands;
  private final Studios studios;
  private final LatestUsed<Planned, Optional<PlannedDots>> planned = new LatestUsed<>(KEPT);

  // all that the dots of a plan follow from: what was learned decides where a session is split
  private record Planned(HairlineDesign design, PlanRequest request, Treating treating) {}

  Plans(
      Consultations consultations,
      HairlineDesigns designs,
      DotLayouts layouts,
      HandsOfClients hands,
      Studios studios) {
    this.consultations = consultations;
    this.designs = designs;
    this.layouts = layouts;
    this.hands = hands;
    this.studios = studios;
  }

  /// The plan from the latest completed consultation and the latest design, if there are both.
  public Optional<TreatmentPlan> of(UUID clientId) {
    return request(clientId).map(request -> plan(clientId, request));
  }

  /// The plan for a request, in the hands that are to treat this client.
  TreatmentPlan plan(UUID clientId, PlanRequest request) {
    return hands.plan(clientId, request, hands.of(clientId));
  }

  /// On how many sessions of whom the minutes of a client's plan rest.
  public RestsOn restsOn(UUID clientId) {
    var treating = hands.of(clientId);
    var name = treating.practitioner().map(person -> person.name()).orElse("");
    return new RestsOn(name, hands.sessionsOf(treating));
  }

  /// What is still to come after the sessions done.
  public Optional<TreatmentPlan> after(UUID clientId, Progress progress) {
    return request(clientId).map(request -> plan(clientId, request.after(progress)));
  }

  /// What the plan follows from, if there are a completed consultation and a design.
  public Optional<PlanRequest> request(UUID clientId) {
    return designs.latest(clientId).flatMap(this::request);
  }

  /// What a plan for this design would follow from, on record or not.
  Optional<PlanRequest> request(HairlineDesign design) {
    return completed(design.clientId())
        .filter(_ -> design.isWorked())
        .map(held -> request(held, design));
  }

  /// Whether there is a design with something to work.
  boolean isDrawn(UUID clientId) {
    return designs.latest(clientId).filter(HairlineDesign::isWorked).isPresent();
  }

  // counted from the dots as they are laid; by area only where they cannot be
  private PlanRequest request(Consultation held, HairlineDesign design) {
    var request = request(held, design, studios.present().policies());
    return layouts
        .needledTally(design, request.factors())
        .map(tally -> request.laid(tally.byZone()))
        .orElse(request);
  }

  /// The latest design of a client with every dot that is to be set, and the sitting that sets it;
  /// nothing where there is no plan, or more dots than can be laid.
  public Optional<PlannedDots> dots(UUID clientId) {
    return designs.latest(clientId).flatMap(this::dots);
  }

  /// The same for one version of a design.
  public Optional<PlannedDots> dots(HairlineDesign design) {
    return request(design)
        .map(request -> new Planned(design, request, treating(design.clientId())))
        .flatMap(all -> planned.get(all, _ -> planned(all)));
  }

  private Treating treating(UUID clientId) {
    return hands.treating(clientId, hands.of(clientId));
  }

  private Optional<PlannedDots> planned(Planned all) {
    return layouts
        .needled(all.design(), all.request().factors())
        .map(laid ->
            PlannedDots.of(all.design(), laid, TreatmentPlan.of(all.request(), all.treating())));
  }

  /// The newest consultation that was completed and not voided.
  Optional<Consultation> completed(UUID clientId) {
    return consultations.ofClient(clientId).stream()
        .filter(held -> held.isCompleted() && !held.isVoided())
        .findFirst();
  }

  static PlanRequest request(Consultation held, HairlineDesign design, Studio.Policies policies) {
    return new PlanRequest(
        design.areas(),
        design.isMeasured(),
        design.dotsPerCm2(),
        held.factors(),
        design.technique(),
        held.goal().orElse(Goal.SHAVED_LOOK),
        policy(policies),
        Progress.none());
  }

  /// Papers and design are done before session 1: without them there is no plan.
  private static PlanPolicy policy(Studio.Policies policies) {
    return new PlanPolicy(
        GapPolicy.from(policies.gapMinDays()),
        policies.sessionCapMinutes(),
        true,
        true,
        policies.sessionsChosen());
  }
}
