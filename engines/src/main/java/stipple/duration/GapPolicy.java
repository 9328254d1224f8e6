package stipple.duration;

import stipple.number.Bounds;

/// The studio's rule for the days between sessions on the same skin.
///
/// *Domain*: days, 0–365; the minimum not above the starts, each start not above its end, the ends
/// not above the most. *Source*: `[TeamMicro]` `[SmpHairCreations]` `[Bernstein]`.
public record GapPolicy(
    int minDays,
    int firstFromDays,
    int firstToDays,
    int laterFromDays,
    int laterToDays,
    int mostDays) {

  public GapPolicy {
    Bounds.within(minDays, "shortest gap", "days", 5, 365);
    Bounds.within(firstFromDays, "preferred first gap, from", "days", minDays, 365);
    Bounds.within(firstToDays, "preferred first gap, to", "days", firstFromDays, 365);
    Bounds.within(laterFromDays, "preferred later gap, from", "days", minDays, 365);
    Bounds.within(laterToDays, "preferred later gap, to", "days", laterFromDays, 365);
    double latest = Math.max(firstToDays, laterToDays);
    Bounds.within(mostDays, "longest gap", "days", latest, 365);
  }

  /// At least 7 days; 10–14 after session 1, 14–28 later; at most 30.
  public static GapPolicy usual() {
    return new GapPolicy(7, 10, 14, 14, 28, 30);
  }

  /// The usual windows; a longer shortest gap of the studio pushes them on. *Domain*: 5–365 days.
  public static GapPolicy from(int minDays) {
    var usual = usual();
    int firstFrom = Math.max(usual.firstFromDays, minDays);
    int firstTo = Math.max(usual.firstToDays, firstFrom);
    int laterFrom = Math.max(usual.laterFromDays, minDays);
    int laterTo = Math.max(usual.laterToDays, laterFrom);
    int most = Math.max(usual.mostDays, Math.max(firstTo, laterTo));
    return new GapPolicy(minDays, firstFrom, firstTo, laterFrom, laterTo, most);
  }
}
