package stipple.studio.practice.sessionlog;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import stipple.duration.Factors;
import stipple.duration.Healing;
import stipple.duration.SessionAsk;
import stipple.duration.SessionLog;
import stipple.duration.SessionWork;
import stipple.duration.Technique;
import stipple.scalp.Zone;

/// A finished session as the log keeps it, word for word.
///
/// `day` counts from 1970. `practitioner` is the id of a person of the studio, or the name a file
/// gave; `client` a key that tells two clients apart and nobody's name. Minutes and counts below 0
/// are "nobody noted it".
public record ToldSession(
    int day,
    int number,
    String practitioner,
    String client,
    Map<Zone, Integer> dots,
    Map<Zone, Double> activeMinutes,
    Set<Skin> skin,
    int pain,
    Technique technique,
    boolean prepared,
    double totalMinutes,
    Rest rest,
    Optional<Integer> ownEstimateMinutes,
    Optional<Foretold> foretold) {

  public ToldSession {
    dots = Zone.inOrder(dots);
    activeMinutes = Zone.inOrder(activeMinutes);
    skin = Set.copyOf(skin);
  }

  /// What makes skin slower to work.
  public enum Skin {
    OILY,
    DRY,
    SENSITIVE,
    THICK;

    /// What is told of a client's skin.
    public static Set<Skin> of(Factors factors) {
      var skin = EnumSet.noneOf(Skin.class);
      put(skin, factors.oily(), OILY);
      put(skin, factors.dry(), DRY);
      put(skin, factors.sensitive(), SENSITIVE);
      put(skin, factors.thick(), THICK);
      return skin;
    }

    private static void put(Set<Skin> skin, boolean is, Skin kind) {
      if (is) {
        skin.add(kind);
      }
    }
  }

  /// All but the dotting.
  public record Rest(
      double setUpMinutes,
      double closeOutMinutes,
      int breaks,
      double breakMinutes,
      int checks,
      double checkMinutes) {

    /// Nobody noted any of it.
    public static Rest unknown() {
      return new Rest(-1, -1, -1, -1, -1, -1);
    }
  }

  /// The forecast that stood before the session: its minutes, the share of its uncalibrated range
  /// that the true length reached, and on how many sessions of the practitioner it rested. `scored`
  /// is false where another amount was worked than was foretold.
  public record Foretold(
      double p10, double p50, double p80, double p90, double share, int sessions, boolean scored) {}

  /// What was worked, by whom, for whom.
  public SessionAsk done() {
    var factors =
        new Factors(
            skin.contains(Skin.OILY),
            skin.contains(Skin.DRY),
            skin.contains(Skin.SENSITIVE),
            skin.contains(Skin.THICK),
            pain,
            Factors.usual().toleranceMinutes(),
            Healing.NORMAL);
    return new SessionAsk(
        new SessionWork(number, dots, factors, technique, prepared),
        practitioner,
        client,
        day,
        ownEstimateMinutes.orElse((int) SessionAsk.NO_ESTIMATE));
  }

  /// As the engine takes it.
  public SessionLog log() {
    var log =
        SessionLog.of(
            done(),
            totalMinutes,
            new SessionLog.Measured(
                activeMinutes,
                rest.setUpMinutes(),
                rest.closeOutMinutes(),
                rest.breaks(),
                rest.breakMinutes(),
                rest.checks(),
                rest.checkMinutes()));
    return foretold.filter(Foretold::scored).map(known -> log.foretold(known.share())).orElse(log);
  }

  /// All dots placed.
  public int totalDots() {
    return dots.values().stream().mapToInt(Integer::intValue).sum();
  }
}
