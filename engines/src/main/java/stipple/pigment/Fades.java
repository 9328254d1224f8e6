package stipple.pigment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How pigments fade in the hands of one practitioner: the share that heals in, and after how many
/// years half of it is left, kind by kind.
///
/// *Domain*: as [Fade]; a half-life for each kind.
public record Fades(double healedShare, Map<PigmentKind, Double> halfLifeYears) {

  public Fades {
    var kept = new EnumMap<PigmentKind, Double>(PigmentKind.class);
    for (var kind : PigmentKind.values()) {
      Double years = halfLifeYears.get(kind);
      if (years == null) {
        throw new IllegalArgumentException("half-life of " + kind + " is missing");
      }
      kept.put(kind, new Fade(healedShare, years).halfLifeYears());
    }
    halfLifeYears = Collections.unmodifiableMap(kept);
  }

  /// What is assumed before the studio knows better.
  public static Fades assumed() {
    var years = new EnumMap<PigmentKind, Double>(PigmentKind.class);
    for (var kind : PigmentKind.values()) {
      years.put(kind, kind.halfLifeYears());
    }
    return new Fades(Fade.HEALED_SHARE, years);
  }

  /// How one kind fades.
  public Fade of(PigmentKind kind) {
    return new Fade(healedShare, halfLifeYears.getOrDefault(kind, kind.halfLifeYears()));
  }
}
