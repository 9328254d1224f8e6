package stipple.studio.treatment.hairlinedesign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stipple.duration.Technique;
import stipple.scalp.EdgeStyle;
import stipple.scalp.HairlineTemplate;
import stipple.scalp.Spot;
import stipple.scalp.Stage;
import stipple.scalp.Zone;
import stipple.studio.house.Verdict;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Words;
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

  public List<Choice> templates() {
    return Choice.all(HairlineTemplate.class);
  }

  public List<Choice> spotKinds() {
    return Choice.all(Spot.Kind.class);
  }

  public List<Choice> headings() {
    return Choice.all(SpotHeading.class);
  }

  /// Where around the crown, as on a clock: 12 to the nose, 3 to the right ear.
  public List<Choice> clock(Words words) {
    return IntStream.range(0, 24)
        .mapToObj(half -> new BigDecimal(half).divide(BigDecimal.TWO).stripTrailingZeros())
        .map(hour ->
            Choice.of(
                hour.toPlainString(),
                words.say(
                    "hairline-design.spot.hour",
                    hour.signum() == 0 || hour.compareTo(BigDecimal.valueOf(0.5)) == 0
                        ? hour.add(BigDecimal.valueOf(12))
                        : hour)))
        .toList();
  }

  /// The rows that are filled, and one to fill.
  public int spotRows() {
    int filled = 0;
    for (int row = 1; row <= Drawing.MOST_SPOTS; row++) {
      if (!form.value(SpotFields.name(row, "kind")).isEmpty()) {
        filled = row;
      }
    }
    return Math.min(Drawing.MOST_SPOTS, filled + 1);
  }

  public boolean isUneven() {
    return !form.value("leftRecessionMm").isEmpty() || !form.value("leftCornerSideMm").isEmpty();
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
