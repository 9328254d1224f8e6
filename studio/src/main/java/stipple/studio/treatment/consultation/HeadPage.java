package stipple.studio.treatment.consultation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import stipple.scalp.AreaEstimate;
import stipple.scalp.TapeLine;
import stipple.scalp.UnitSlip.Unit;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;

/// The page on which a head is measured.
public record HeadPage(
    ClientFrame client,
    Form form,
    HeadShown shown,
    List<TapeSketch> sketches,
    List<Former> former) {

  /// A measuring that was kept, with who did it and how large the scalp came out.
  public record Former(HeadMeasurement measurement, String by, AreaEstimate scalp) {}

  public String path() {
    return "/clients/" + client.client().id() + "/consultation/head";
  }

  public List<Choice> units() {
    return Stream.of(Unit.CM, Unit.INCH).map(Choice::of).toList();
  }

  public List<Choice> hairs() {
    return Choice.all(HeadForm.Hair.class);
  }

  /// The names of the three fields of a tape.
  public List<String> fields(TapeLine line) {
    return IntStream.rangeClosed(1, 3).mapToObj(reading -> HeadForm.name(line, reading)).toList();
  }
}
