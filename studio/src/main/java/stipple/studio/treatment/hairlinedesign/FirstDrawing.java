package stipple.studio.treatment.hairlinedesign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import stipple.dots.Density;
import stipple.duration.Goal;
import stipple.duration.Technique;
import stipple.scalp.EdgeStyle;
import stipple.scalp.Stage;
import stipple.scalp.Zone;
import stipple.studio.treatment.consultation.Consultation;

/// The drawing a design starts from: what was measured, and the stage's first guess for the rest.
public final class FirstDrawing {

  private static final int USUAL_HEIGHT_MM = 80;
  private static final int USUAL_RECESSION_MM = 12;

  private FirstDrawing() {}

  public static Drawing from(Consultation consultation) {
    return new Drawing(
        consultation.stage(),
        EdgeStyle.NATURAL,
        consultation.goal().filter(goal -> goal == Goal.DENSITY).isPresent()
            ? Technique.BETWEEN_HAIRS
            : Technique.SINGLE_POINT_SHAVED,
        USUAL_HEIGHT_MM,
        USUAL_RECESSION_MM,
        zones(consultation),
        "");
  }

  private static List<DrawnZone> zones(Consultation consultation) {
    var measured = consultation.measuredCm2();
    var guess =
        consultation.goal().filter(goal -> goal == Goal.SCAR_CAMOUFLAGE).isPresent()
                && !measured.isEmpty()
            ? Optional.<stipple.scalp.Areas>empty()
            : consultation.stage().flatMap(Stage::firstGuess);
    var density = consultation.density().orElse(Density.MEDIUM);
    var zones = new ArrayList<DrawnZone>();
    for (var zone : Zone.values()) {
      var known = Optional.ofNullable(measured.get(zone));
      double cm2 = known.orElse(guess.map(areas -> areas.cm2(zone)).orElse(0.0));
      if (cm2 > 0) {
        zones.add(new DrawnZone(zone, cm2, density.dotsPerCm2(zone), known.isPresent()));
      }
    }
    return zones;
  }
}
