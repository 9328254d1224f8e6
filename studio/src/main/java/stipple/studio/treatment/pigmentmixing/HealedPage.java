package stipple.studio.treatment.pigmentmixing;

import java.util.List;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;
import stipple.studio.practice.colour.Instrument;

/// What became of a mix, and the form for the next look.
public record HealedPage(
    ClientFrame client, Form form, Mix mix, List<HealedReading> readings, Learnt learnt) {

  public HealedPage {
    readings = List.copyOf(readings);
  }

  public List<Choice> instruments() {
    return Choice.all(Instrument.class);
  }

  public List<Choice> seenAs() {
    return Choice.all(HealedReading.SeenAs.class);
  }
}
