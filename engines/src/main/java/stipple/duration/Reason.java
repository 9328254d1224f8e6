package stipple.duration;

import java.util.ArrayList;
import java.util.List;
import stipple.number.Bounds;

/// Why the plan says what it says: a rule as a value, the words are elsewhere.
///
/// `session` is the session it speaks of, 0 for the whole plan. `figures` are told at each code;
/// `source` is a key of the list of sources, empty where there is none.
public record Reason(
    Code code, int session, List<Double> figures, boolean assumption, String source) {

  public Reason {
    Bounds.within(session, "session number", "sessions", 0, 12);
    figures = List.copyOf(figures);
  }

  /// The rules, each with the figures it carries.
  public enum Code {
    /// Three sessions are the norm; figures: floor, probability to keep enough (0–1).
    SESSIONS_NORM,
    /// Two for density between hairs or a small fill; figures: floor, probability (0–1).
    SESSIONS_SMALL,
    /// More than the floor so that enough is kept; figures: sessions, probability (0–1).
    SESSIONS_TO_KEEP_ENOUGH,
    /// One more for a scar, alopecia, very dry or thick skin; figures: sessions.
    SESSIONS_ONE_MORE,
    /// The studio chose the number; figures: sessions, probability (0–1).
    SESSIONS_CHOSEN,
    /// Warning, above four sessions dots lose definition; figures: sessions.
    SESSIONS_MANY,
    /// All planned sessions are done and density is missing: one more; figures: its number.
    SESSIONS_FURTHER,
    /// Nothing is left to place; no figures.
    NOTHING_LEFT,
    /// How density grows; figures: cumulative share after each session (0–1).
    DENSITY_GROWS,
    /// What held was measured; figures: zones measured.
    KEPT_MEASURED,
    /// Split into parts on separate days; figures: parts, cap in minutes.
    SPLIT,
    /// Warning, not even parts keep within the client's tolerance or the cap; figures: cap in min.
    CAP_NOT_MET,
    /// The shortest gap of the studio; figures: days.
    GAP_MINIMUM,
    /// The window the studio prefers; figures: from, to in days.
    GAP_PREFERRED,
    /// 9 in 10 have healed by then; figures: days, then, where some were seen, how many of this
    /// client's healings.
    GAP_HEALING,
    /// As GAP_HEALING, with the extra week of a scar; figures as there.
    GAP_HEALING_SCAR,
    /// Parts work different skin; figures: from, to in days.
    GAP_PARTS
  }

  static Reason assumed(Code code, int session, double... figures) {
    return new Reason(code, session, listed(figures), true, "");
  }

  static Reason published(Code code, int session, String source, double... figures) {
    return new Reason(code, session, listed(figures), false, source);
  }

  private static List<Double> listed(double... figures) {
    var list = new ArrayList<Double>();
    for (double figure : figures) {
      list.add(figure);
    }
    return list;
  }
}
