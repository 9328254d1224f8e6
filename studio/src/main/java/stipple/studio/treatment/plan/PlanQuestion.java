package stipple.studio.treatment.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import stipple.dots.Density;
import stipple.duration.Factors;
import stipple.duration.Goal;
import stipple.duration.Healing;
import stipple.duration.PlanPolicy;
import stipple.duration.PlanRequest;
import stipple.duration.Progress;
import stipple.duration.Technique;
import stipple.scalp.Areas;
import stipple.scalp.Stage;

/// What a program asks: a scalp, a wish and a client, without a name.
@Schema(
    description =
        """
        A stage or areas are needed; all else has a default. Words are read in capitals or not, with \
        blank, hyphen or underscore.\
        """)
record PlanQuestion(
    @Schema(
            description =
                """
                How far the hair has gone. Gives a first guess of the areas, an assumption. Ludwig stages \
                have none: send areas.\
                """,
            example = "NORWOOD_V")
        @Nullable Stage stage,
    @Schema(description = "Measured areas; where they are given the stage is not needed.")
        @Nullable AreasCm2 areas,
    @Schema(description = "One word or a list. Default: normal.", example = "[\"oily\"]")
        Set<Skin> skin,
    @Schema(
            description =
                "Dots wanted when healed: 70, 85 or 100 per cm², 50 at the front edge. Default: high.")
        Density density,
    @Schema(
            description = "Sensitivity to pain, in the client's words. Default: 4.",
            minimum = "0",
            maximum = "10")
        int pain,
    @Schema(description = "How fast the skin heals. Default: normal.") Healing healing,
    @Schema(description = "What the treatment is for. Default: shaved look.") Goal goal,
    @Schema(description = "How the dots are set. Default: single point, shaved.")
        Technique technique,
    @Schema(
            description = "A chosen number of sessions; 0, the default, follows the rule.",
            minimum = "0",
            maximum = "6")
        int sessions,
    @Schema(
            description = "The longest sitting the client wants, in minutes. Default: 300.",
            minimum = "60",
            maximum = "600")
        int toleranceMinutes) {

  /// What is told of the skin.
  enum Skin {
    NORMAL,
    OILY,
    DRY,
    THICK,
    SENSITIVE
  }

  /// Areas by zone.
  @Schema(description = "cm² by zone, each 0–600, together 0.1–700; a zone left out is 0.")
  record AreasCm2(double hairline, double top, double crown, double sides, double scar) {}

  /// The request to the engine, under the usual policy.
  PlanRequest toRequest(Areas worked, boolean measured) {
    return new PlanRequest(
        worked,
        measured,
        density.byZone(),
        factors(),
        technique,
        goal,
        PlanPolicy.usual().withSessions(sessions),
        Progress.none());
  }

  private Factors factors() {
    return new Factors(
        skin.contains(Skin.OILY),
        skin.contains(Skin.DRY),
        skin.contains(Skin.SENSITIVE),
        skin.contains(Skin.THICK),
        pain,
        toleranceMinutes,
        healing);
  }
}
