package stipple.studio.treatment.pigmentmixing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import stipple.pigment.Lab;
import stipple.pigment.SkinRange;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;
import stipple.studio.practice.colour.Instrument;

/// What was measured of a client's skin, bare or shaved, and the form for the next reading.
public record SkinPage(
    ClientFrame client, Form form, boolean shaved, Optional<Now> now, List<Seen> readings) {

  public SkinPage {
    readings = List.copyOf(readings);
  }

  /// The bare skin that counts: its colour, and whether that is a guess, unusual, or measured.
  public record Now(Lab lab, boolean measured, boolean guess, SkinRange range) {}

  /// One reading: who took it where, its colour (of an angle the likely one), its angle.
  public record Seen(
      java.util.UUID id,
      SkinReading.Taken taken,
      Lab lab,
      boolean spectrum,
      boolean angleOnly,
      SkinRange range,
      Optional<BigDecimal> acrossMm) {}

  public List<Choice> instruments() {
    return Choice.all(Instrument.class);
  }
}
