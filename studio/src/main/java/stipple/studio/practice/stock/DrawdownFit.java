package stipple.studio.practice.stock;

import java.util.List;
import stipple.pigment.Ink;
import stipple.pigment.Lab;
import stipple.studio.house.Phrase;
import stipple.studio.practice.stock.Calibration.Way;

/// What drawdowns tell of an ink.
public sealed interface DrawdownFit {

  /// How far the ink found is off one film: both colours, and how different they look.
  record Film(DrawdownSheet.Row row, Lab measured, Lab foretold, double deltaE) {}

  /// The ink, per unit dose, with the badge it gets and why it gets no better one.
  record Found(Ink ink, Way way, List<Film> films, double meanDeltaE, List<Phrase> notes)
      implements DrawdownFit {

    public Found {
      films = List.copyOf(films);
      notes = List.copyOf(notes);
    }
  }

  /// These films do not tell an ink: why, and what to measure.
  record NotFound(Phrase why) implements DrawdownFit {}
}
