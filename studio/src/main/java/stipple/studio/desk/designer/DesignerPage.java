package stipple.studio.desk.designer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import stipple.duration.Technique;
import stipple.scalp.EdgeStyle;
import stipple.scalp.HairlineTemplate;
import stipple.scalp.Spot;
import stipple.scalp.Stage;
import stipple.scalp.Zone;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;
import stipple.studio.treatment.hairlinedesign.DesignDraft;
import stipple.studio.treatment.hairlinedesign.HairlineDesign;

/// The designer of one client: the draft in hand, the other drafts, and what follows.
public record DesignerPage(
    ClientFrame client,
    DesignDraft draft,
    Form form,
    List<DesignDraft> drafts,
    List<HairlineDesign> versions,
    DesignerAnswers answers,
    String start) {

  public String path() {
    return "/clients/" + client.client().id() + "/hairline-design/designer";
  }

  public String draftPath() {
    return path() + "/drafts/" + draft.id();
  }

  public boolean isKept() {
    return draft.version() > 0;
  }

  public Optional<HairlineDesign> signed() {
    return versions.stream().filter(HairlineDesign::isSigned).findFirst();
  }

  public boolean isHere(UUID id) {
    return draft.id().equals(id);
  }

  public List<Zone> zones() {
    return List.of(Zone.values());
  }

  public List<Choice> stages() {
    return Choice.all(Stage.class);
  }

  public List<Choice> templates() {
    return Choice.all(HairlineTemplate.class);
  }

  public List<Choice> edges() {
    return Choice.all(EdgeStyle.class);
  }

  public List<Choice> techniques() {
    return Choice.all(Technique.class);
  }

  public List<Choice> spotKinds() {
    return Choice.all(Spot.Kind.class);
  }
}
