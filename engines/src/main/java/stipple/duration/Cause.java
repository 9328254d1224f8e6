package stipple.duration;

import stipple.number.Bounds;

/// One line of "why so long": a cause and its whole minutes, which may be negative.
///
/// `figure` is what the line speaks of (dots, session number, breaks, pain, checks; else 0).
/// `source` is a key of the list of sources, or empty where nobody has published anything.
public record Cause(Code code, int minutes, double figure, boolean assumption, String source) {

  public Cause {
    Bounds.within(minutes, "minutes of a cause", "min", -100_000, 100_000);
    Bounds.within(figure, "figure of a cause", "of its unit", 0, 1_000_000);
  }

  /// What the minutes come from, in the order in which they are told.
  public enum Code {
    /// All dots at the plain pace; figure: dots.
    DOTS("Gerow"),
    /// Zones that go slower or faster than the top.
    ZONES(""),
    /// Oily or thick skin.
    SKIN_OILY_OR_THICK(""),
    /// Very dry or sensitive skin.
    SKIN_DRY_OR_SENSITIVE(""),
    /// The needle grouping, or work between hairs.
    TECHNIQUE(""),
    /// What the log tells of this practitioner; figure: sessions of theirs.
    PRACTITIONER(""),
    /// What earlier sessions tell of this client.
    CLIENT(""),
    /// Later layers are placed more sparsely; figure: session number.
    SESSION_NUMBER(""),
    /// Getting tired; figure: nothing.
    HOURS_IN(""),
    /// Usual breaks; figure: breaks expected.
    BREAKS("JaimieJolly"),
    /// More or fewer breaks because of pain; figure: pain 0–10.
    PAIN(""),
    /// Setting up, with papers and design if they are still to be done.
    SET_UP("HIS-session"),
    /// Looking at the work together; figure: checks.
    CHECKS(""),
    /// Cleaning, photographs, aftercare talk.
    CLOSE_OUT(""),
    /// What the spread of all parts and rare interruptions add to the middle.
    SPREAD(""),
    /// What the practitioner's own estimate changes; figure: the estimate in minutes.
    OWN_ESTIMATE("Dexter2013"),
    /// What earlier forecasts that were off change; figure: their number.
    CALIBRATION("");

    private final String source;

    Code(String source) {
      this.source = source;
    }

    /// The key of the source that bounds it, empty if none does.
    public String source() {
      return source;
    }
  }
}
