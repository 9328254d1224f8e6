package stipple.studio.treatment.plan;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import stipple.dots.Density;
import stipple.duration.Factors;
import stipple.duration.Goal;
import stipple.duration.Healing;
import stipple.duration.PlanPolicy;
import stipple.duration.PlanRequest;
import stipple.duration.Progress;
import stipple.duration.Technique;
import stipple.scalp.AreaReckoning;
import stipple.scalp.Areas;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HairlineWish;
import stipple.scalp.HeadModel;
import stipple.scalp.Loss;
import stipple.scalp.ScalpMap;
import stipple.scalp.Shape;
import stipple.scalp.Stage;
import stipple.scalp.TapeLine;
import stipple.scalp.TapeReading;
import stipple.scalp.Tapes;
import stipple.scalp.Treatment;
import stipple.scalp.Zone;

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
    @Schema(
            description =
                """
                Tapes of the head in mm, at least one of three. With a stage they give the areas: the shape                 of the stage on this head, behind the line that suits it.\
                """)
        @Nullable HeadMm head,
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

  /// The tapes of a head.
  @Schema(
      description =
          """
          Around the head, from ear to ear over the crown, from nasion to inion; how often each was read;           how thick the hair lay under them. Thickness left out: not looked at.\
          """)
  record HeadMm(
      @Schema(minimum = "450", maximum = "720") @Nullable Double circumference,
      @Schema(minimum = "270", maximum = "450") @Nullable Double earToEar,
      @Schema(minimum = "260", maximum = "470") @Nullable Double nasionToInion,
      @Schema(minimum = "1", maximum = "9") int readings,
      @Schema(minimum = "0", maximum = "15") @Nullable Double hair) {

    Tapes tapes() {
      var taken = new EnumMap<TapeLine, TapeReading>(TapeLine.class);
      put(taken, TapeLine.CIRCUMFERENCE, circumference);
      put(taken, TapeLine.EAR_TO_EAR, earToEar);
      put(taken, TapeLine.NASION_TO_INION, nasionToInion);
      return new Tapes(taken, hair == null ? HairUnderTape.UNKNOWN : HairUnderTape.of(hair));
    }

    private void put(Map<TapeLine, TapeReading> taken, TapeLine line, @Nullable Double mm) {
      if (mm != null) {
        taken.put(line, new TapeReading(mm, readings));
      }
    }
  }

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

  /// What is worked on the head that was told, if its loss is that of the stage: the whole front
  /// edge for a man's shaved look, else only what is bare.
  Areas onHead(Stage lost) {
    var tapes = java.util.Objects.requireNonNull(head).tapes();
    var map = ScalpMap.of(HeadModel.fitted(tapes, lost.isLudwig()));
    var face = FaceMeasures.USUAL;
    var line = HairlineWish.suiting(lost, face, map).curve(face, map).on(map);
    boolean wholeEdge = goal == Goal.SHAVED_LOOK && !lost.isLudwig();
    var zones = Treatment.of(map, Loss.of(lost).shape(), List.of(), wholeEdge).zones(line);
    var areas = AreaReckoning.on(map);
    ToDoubleFunction<Zone> cm2 =
        zone -> Math.round(areas.cm2(zones.getOrDefault(zone, Shape.EMPTY)) * 10) / 10.0;
    return new Areas(
        cm2.applyAsDouble(Zone.HAIRLINE),
        cm2.applyAsDouble(Zone.TOP),
        cm2.applyAsDouble(Zone.CROWN),
        cm2.applyAsDouble(Zone.SIDES),
        cm2.applyAsDouble(Zone.SCAR));
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
