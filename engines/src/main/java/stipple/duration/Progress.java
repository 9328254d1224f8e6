package stipple.duration;

import java.util.List;
import java.util.Map;
import stipple.number.Bounds;
import stipple.scalp.Zone;

/// How far a treatment is: the sessions done and what held, as seen at the follow-up.
///
/// *Domain*: sessionsDone 0–11. `heldShare` by zone, 0–1: of all dots placed so far, the share to
/// be seen when healed; a zone left out is taken as expected. `placedDots` by zone, 0–1000000: all
/// dots placed so far, from the session record; a zone left out is taken as planned. `healings` are
/// those of this client that somebody looked at, one for each session's healing.
public record Progress(
    int sessionsDone,
    Map<Zone, Double> heldShare,
    Map<Zone, Integer> placedDots,
    List<HealingSeen> healings) {

  public Progress {
    Bounds.within(sessionsDone, "sessions done", "sessions", 0, 11);
    heldShare = Zone.inOrder(heldShare);
    heldShare.values().forEach(share -> Bounds.within(share, "share held", "(0–1)", 0, 1));
    placedDots = Zone.inOrder(placedDots);
    placedDots.values().forEach(dots -> Bounds.within(dots, "placed", "dots", 0, 1_000_000));
    healings = List.copyOf(healings);
  }

  /// So far, nobody looked at how the skin heals.
  public Progress(int sessionsDone, Map<Zone, Double> heldShare, Map<Zone, Integer> placedDots) {
    this(sessionsDone, heldShare, placedDots, List.of());
  }

  /// The same, with what was seen of this client's healings.
  public Progress healed(List<HealingSeen> seen) {
    return new Progress(sessionsDone, heldShare, placedDots, seen);
  }

  /// Nothing done yet.
  public static Progress none() {
    return new Progress(0, Map.of(), Map.of());
  }

  /// So many sessions done as planned, with the share that held by zone.
  public static Progress after(int sessionsDone, Map<Zone, Double> heldShare) {
    return new Progress(sessionsDone, heldShare, Map.of());
  }
}
