package stipple.studio.treatment.hairlinedesign;

import java.util.List;
import java.util.Optional;
import stipple.duration.Technique;
import stipple.scalp.EdgeStyle;
import stipple.scalp.Stage;
import stipple.scalp.Zone;
import stipple.studio.house.Verdict;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;
import stipple.studio.practice.records.Overrides.Passed;

/// The design in hand: drawing, figures, advice, signature, versions.
public record HairlineDesignPage(
    ClientFrame client,
    Form form,
    Optional<ShownDrawing> shown,
    List<HairlineDesign> versions,
    Verdict candidacy,
    Verdict gate,
    Optional<Passed> passed) {

  public String path() {
    return "/clients/" + client.client().id() + "/hairline-design";
  }

  public Optional<HairlineDesign> latest() {
    return versions.stream().findFirst();
  }

  public int number() {
    return latest().map(HairlineDesign::number).orElse(0);
  }

  public int version() {
    return latest().map(HairlineDesign::version).orElse(0);
  }

  public boolean isSigned() {
    return latest().filter(HairlineDesign::isSigned).isPresent();
  }

  public List<Choice> stages() {
    return Choice.all(Stage.class);
  }

  public List<Choice> edges() {
    return Choice.all(EdgeStyle.class);
  }

  public List<Choice> techniques() {
    return Choice.all(Technique.class);
  }

  public List<Zone> zones() {
    return List.of(Zone.values());
  }
}
