package stipple.studio.treatment.consultation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stipple.scalp.TapeCheck.Contradiction;
import stipple.scalp.TapeLine;
import stipple.studio.house.Phrase;

/// A head as the measuring page shows it: fitted to what is typed, on record, or an average one.
///
/// `notes` are said at the fields; `thirds` are the tapes that need a third reading.
public record HeadShown(
    State state,
    int tapes,
    Optional<Contradiction> contradiction,
    Optional<Fitted> fitted,
    Map<String, Optional<Phrase>> notes,
    Set<TapeLine> thirds) {

  /// What the figures rest on.
  public enum State {
    /// The tapes that are typed, not kept yet.
    TYPED,
    /// The measurement on record.
    ON_RECORD,
    /// No tape at all: an average head.
    AVERAGE
  }

  /// The figures and pictures of the head.
  public record Fitted(HeadFigures figures, HeadViews views) {}

  public boolean isAverage() {
    return state == State.AVERAGE;
  }
}
