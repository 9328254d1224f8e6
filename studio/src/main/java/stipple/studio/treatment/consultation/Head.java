package stipple.studio.treatment.consultation;

import java.util.Map;
import java.util.Optional;
import stipple.duration.Factors;
import stipple.duration.Healing;
import stipple.scalp.Stage;
import stipple.scalp.Zone;

/// What was seen on the head and heard about it: the factors that decide time and plan.
public record Head(
    Optional<Stage> stage,
    Map<Zone, Double> measuredCm2,
    Skin skin,
    Optional<HairTone> hairTone,
    Optional<Integer> pain,
    Optional<Integer> toleranceMinutes,
    Optional<Healing> healing) {

  /// How the skin takes pigment, and its tone from I to VI.
  public record Skin(
      boolean oily, boolean dry, boolean thick, boolean sensitive, Optional<Integer> tone) {}

  public static final Head UNSEEN =
      new Head(
          Optional.empty(),
          Map.of(),
          new Skin(false, false, false, false, Optional.empty()),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public Head {
    measuredCm2 = Map.copyOf(measuredCm2);
  }

  /// What the engines reckon with; where nothing was said, what is usual.
  public Factors factors() {
    var usual = Factors.usual();
    return new Factors(
        skin.oily(),
        skin.dry(),
        skin.sensitive(),
        skin.thick(),
        pain.orElse(usual.pain()),
        toleranceMinutes.orElse(usual.toleranceMinutes()),
        healing.orElse(usual.healing()));
  }

  Head measuring(Map<Zone, Double> areasCm2) {
    return new Head(stage, areasCm2, skin, hairTone, pain, toleranceMinutes, healing);
  }
}
