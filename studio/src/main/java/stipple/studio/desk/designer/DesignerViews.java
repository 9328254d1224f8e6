package stipple.studio.desk.designer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.desk.chain.FirstDates;
import stipple.studio.house.Ids;
import stipple.studio.house.NotFound;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.StepName;
import stipple.studio.treatment.hairlinedesign.DesignDesk;
import stipple.studio.treatment.hairlinedesign.DesignDraft;
import stipple.studio.treatment.hairlinedesign.DesignDrafts;
import stipple.studio.treatment.hairlinedesign.DesignedHead;
import stipple.studio.treatment.hairlinedesign.HairlineDesign;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;
import stipple.studio.treatment.plan.PlanView;
import stipple.studio.treatment.plan.PlanViews;
import tools.jackson.databind.json.JsonMapper;

/// Puts together what the designer shows.
@Component
class DesignerViews {

  private final ClientFrames frames;
  private final HairlineDesigns designs;
  private final DesignDesk desk;
  private final DesignDrafts drafts;
  private final PlanViews plans;
  private final FirstDates dates;
  private final DesignerStarts starts;
  private final Viewers viewers;
  private final StudioClock clock;
  private final Ids ids;
  private final JsonMapper json;

  DesignerViews(
      ClientFrames frames,
      HairlineDesigns designs,
      DesignDesk desk,
      DesignDrafts drafts,
      PlanViews plans,
      FirstDates dates,
      DesignerStarts starts,
      Viewers viewers,
      StudioClock clock,
      Ids ids,
      JsonMapper json) {
    this.frames = frames;
    this.designs = designs;
    this.desk = desk;
    this.drafts = drafts;
    this.plans = plans;
    this.dates = dates;
    this.starts = starts;
    this.viewers = viewers;
    this.clock = clock;
    this.ids = ids;
    this.json = json;
  }

  /// The draft asked for; else the one kept last; else a fresh one from the design on record.
  DesignDraft open(UUID clientId, Optional<UUID> draftId, String freshName) {
    var known = drafts.ofClient(clientId);
    return draftId
        .map(id -> drafts.get(clientId, id))
        .or(() -> known.stream().findFirst())
        .orElseGet(() -> fresh(clientId, freshName));
  }

  /// A draft of the design on record that nobody has kept yet.
  DesignDraft fresh(UUID clientId, String name) {
    var latest = designs.latest(clientId);
    var seen =
        new HairlineDesigns.Seen(
            latest.map(HairlineDesign::number).orElse(0),
            latest.map(HairlineDesign::version).orElse(0));
    var drawing = desk.current(clientId).orElseThrow(NotFound::new);
    var fields = desk.fields(clientId, drawing);
    return sent(clientId, ids.next(), name, seen, fields, 0);
  }

  /// A draft as it was sent to be kept.
  DesignDraft sent(
      UUID clientId,
      UUID id,
      String name,
      HairlineDesigns.Seen from,
      Map<String, String> fields,
      int version) {
    var by = viewers.present().personId();
    return new DesignDraft(id, clientId, name, from, fields, clock.now(), by, version, true);
  }

  DesignerPage page(UUID clientId, DesignDraft draft, Form form) {
    var frame = frames.at(clientId, StepName.HAIRLINE_DESIGN);
    var designed = desk.read(clientId, form);
    var drafted = desk.drafted(clientId, designed);
    var answers =
        answers(
            draft,
            form,
            designed,
            drafted,
            new DesignerAnswers.Kept(draft.version(), Optional.empty(), Optional.empty()));
    var start = starts.of(clientId, plans.planning(drafted).orElseThrow(NotFound::new));
    return new DesignerPage(
        frame,
        draft,
        form,
        drafts.ofClient(clientId),
        designs.ofClient(clientId),
        answers,
        json.writeValueAsString(start));
  }

  /// What follows from the fields of a draft, once it was kept or not.
  DesignerAnswers answers(DesignDraft draft, Form form, DesignerAnswers.Kept kept) {
    var designed = desk.read(draft.clientId(), form);
    return answers(draft, form, designed, desk.drafted(draft.clientId(), designed), kept);
  }

  private DesignerAnswers answers(
      DesignDraft draft,
      Form form,
      DesignedHead designed,
      HairlineDesign drafted,
      DesignerAnswers.Kept kept) {
    var clientId = draft.clientId();
    var path = "/clients/" + clientId + "/hairline-design/designer";
    if (form.isWrong()) {
      return new DesignerAnswers(
          path,
          form,
          kept,
          List.of(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
    int age = frames.at(clientId, StepName.HAIRLINE_DESIGN).age();
    var view = plans.of(drafted);
    return new DesignerAnswers(
        path,
        form,
        kept,
        desk.advice(designed, age),
        drafted.zones(),
        view,
        view.map(planned -> dates(clientId, planned)),
        against(clientId, form)
            .map(version ->
                new DesignerAnswers.Against(
                    version.number(), version.isSigned(), desk.differences(version, designed))));
  }

  private DesignerAnswers.Dates dates(UUID clientId, PlanView view) {
    return new DesignerAnswers.Dates(
        dates.of(clientId, view.plan()), dates.names(), dates.isBooked(clientId));
  }

  /// The version chosen to compare with; else the latest that was signed.
  private Optional<HairlineDesign> against(UUID clientId, Form form) {
    var versions = designs.ofClient(clientId);
    int chosen = form.optionalWhole("against", 0, 9999).orElse(0);
    return versions.stream()
        .filter(version -> version.number() == chosen)
        .findFirst()
        .or(() ->
            versions.stream()
                .filter(HairlineDesign::isSigned)
                .max(Comparator.comparingInt(HairlineDesign::number)));
  }
}
