package stipple.studio.treatment.hairlinedesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import stipple.design.Fill;
import stipple.duration.Technique;
import stipple.scalp.AreaReckoning;
import stipple.scalp.EdgeStyle;
import stipple.scalp.FaceMeasures;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HairlineTemplate;
import stipple.scalp.HairlineWish;
import stipple.scalp.HeadModel;
import stipple.scalp.Loss;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Spot;
import stipple.scalp.Stage;
import stipple.scalp.TapeLine;
import stipple.scalp.TapeReading;
import stipple.scalp.Tapes;
import stipple.scalp.Zone;
import stipple.studio.house.StudioPlace.AreaUnit;
import stipple.studio.house.web.Form;
import stipple.studio.treatment.consultation.MeasuredHead;

class DrawingTest {

  private static final UUID CLIENT = new UUID(1, 2);
  private static final MeasuredHead SMALL = head(545, 335, 338);
  private static final MeasuredHead LARGE = head(600, 372, 374);

  @Test
  void the_fingerprint_follows_everything_that_is_drawn() {
    var drawing = drawing(80, 12);
    var hash = hash(CLIENT, 1, drawing);
    assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(hash(CLIENT, 1, drawing(80, 12)));
    assertThat(
            List.of(
                hash(CLIENT, 2, drawing),
                hash(new UUID(1, 3), 1, drawing),
                hash(CLIENT, 1, drawing(81, 12)),
                hash(CLIENT, 1, drawing(80, 13)),
                hash(CLIENT, 1, drawing.having(List.of(scar()))),
                hash(CLIENT, 1, filled(drawing, new Fill(71, 0, Optional.empty()))),
                hash(CLIENT, 1, filled(drawing, new Fill(70, 5, Optional.empty()))),
                hash(CLIENT, 1, filled(drawing, new Fill(70, 0, Optional.of(18.3))))))
        .doesNotContain(hash)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(AreaUnit.class)
  void what_is_not_touched_comes_back_from_the_form_exactly_as_it_went(AreaUnit unit) {
    var drawing =
        filled(drawing(83, 17), new Fill(72.5, 11, Optional.of(18.3)))
            .having(
                List.of(scar(), new Spot(Spot.Kind.LEFT_OUT, new ScalpPoint(0.1, 0.2), 9, 7, 0)));
    var onAnother = new DrawingForm(unit, LARGE);
    var form = onAnother.filled(drawing);
    assertThat(onAnother.read(form, drawing).drawing()).isEqualTo(drawing);
    assertThat(form.allWrong()).isEmpty();
  }

  @Test
  void a_figure_that_is_typed_is_laid_on_the_head_of_today() {
    var before = drawing(80, 12);
    var form = retyped(before, values -> with(values, "heightMm", "72"));
    var drawn = new DrawingForm(AreaUnit.CM2, SMALL).read(form, before);
    assertThat(form.allWrong()).isEmpty();
    assertThat(Figures.of(drawn).heightMm()).isEqualTo(72);
    assertThat(Figures.of(drawn).totalCm2()).isGreaterThan(figures(before).totalCm2());
  }

  @Test
  void a_left_side_like_the_right_one_locks_the_line_again() {
    var uneven =
        new DrawingForm(AreaUnit.CM2, SMALL)
            .read(
                retyped(drawing(80, 12), values -> with(values, "leftRecessionMm", "25")),
                drawing(80, 12))
            .drawing();
    assertThat(uneven.line().symmetric()).isFalse();
    var form =
        retyped(
            uneven,
            values ->
                with(
                    with(values, "leftRecessionMm", values.get("recessionMm")),
                    "leftCornerSideMm",
                    values.get("cornerSideMm")));
    assertThat(new DrawingForm(AreaUnit.CM2, SMALL).read(form, uneven).drawing().line().symmetric())
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "spot-1-fromCrownMm,190,hairline-design.spot.off",
    "spot-1-widthMm,60,hairline-design.spot.wide",
    "spot-1-lengthMm,0,house.form.out-of-range",
    "heightMm,12,house.form.out-of-range",
    "frontBackMm,900,house.form.out-of-range",
    "dots-TOP,many,house.form.not-a-number"
  })
  void what_cannot_be_drawn_is_said_at_its_field(String field, String typed, String said) {
    var before = drawing(80, 12).having(List.of(scar()));
    var form = retyped(before, values -> with(values, field, typed));
    new DrawingForm(AreaUnit.CM2, SMALL).read(form, before);
    assertThat(form.wrong(field).orElseThrow().key()).isEqualTo(said);
  }

  @Test
  void nothing_to_work_is_said() {
    var bare =
        new Drawing(
            Optional.empty(),
            HairlineTemplate.GARG,
            drawing(80, 12).line(),
            EdgeStyle.NATURAL,
            false,
            List.of(),
            fills(70),
            Technique.SINGLE_POINT_SHAVED,
            "");
    var reader = new DrawingForm(AreaUnit.CM2, SMALL);
    var form = reader.filled(bare);
    reader.read(form, bare);
    assertThat(form.wrong("stage").orElseThrow().key()).isEqualTo("hairline-design.no-zone");
  }

  @Test
  void a_larger_head_has_larger_zones_in_the_same_places() {
    var drawing = drawing(80, 12);
    var small = DesignedHead.of(drawing, SMALL);
    var large = DesignedHead.of(drawing, LARGE);
    assertThat(Figures.of(large).totalCm2())
        .isCloseTo(Figures.of(small).totalCm2() * 1.21, within(8.0));
    assertThat(large.drawing().line()).isEqualTo(small.drawing().line());
    assertThat(large.shape(Zone.CROWN)).isEqualTo(small.shape(Zone.CROWN));
  }

  @Test
  void hair_that_is_there_needs_no_dots() {
    var drawing = drawing(80, 12);
    var half = filled(drawing, new Fill(70, 40, Optional.empty()));
    var zones = DesignedHead.of(half, SMALL).zones();
    assertThat(zones)
        .filteredOn(zone -> zone.zone() == Zone.TOP)
        .extracting(DrawnZone::dotsPerCm2)
        .containsExactly(30.0);
    var full = filled(drawing, new Fill(70, 90, Optional.empty()));
    assertThat(DesignedHead.of(full, SMALL).zones())
        .filteredOn(zone -> zone.zone() == Zone.TOP)
        .extracting(DrawnZone::dots)
        .containsExactly(0L);
  }

  @Test
  void a_low_hard_dense_line_is_advised_against() {
    var drawing = drawing(60, 0);
    var hard =
        new Drawing(
            Optional.of(Loss.of(Stage.NORWOOD_VI)),
            drawing.template(),
            drawing.line(),
            EdgeStyle.SHARP,
            true,
            List.of(),
            fills(140),
            Technique.SINGLE_POINT_SHAVED,
            "");
    assertThat(DesignAdvice.on(DesignedHead.of(hard, SMALL), 45))
        .extracting(advice -> advice.said().key())
        .contains(
            "hairline-advice.LOW_FOR_THE_LOSS",
            "hairline-advice.STRAIGHT_FOR_AGE",
            "hairline-advice.DENSE_EDGE",
            "hairline-advice.DENSE");
  }

  private static Form retyped(Drawing drawing, UnaryOperator<Map<String, String>> change) {
    var filled = new DrawingForm(AreaUnit.CM2, SMALL).filled(drawing);
    var values = new java.util.LinkedHashMap<String, String>();
    for (var name : FIELDS) {
      values.put(name, filled.value(name));
    }
    return Form.filled(change.apply(values));
  }

  private static final List<String> FIELDS =
      List.of(
          "stage",
          "frontBackMm",
          "crownWiderMm",
          "sidesLowerMm",
          "template",
          "heightMm",
          "recessionMm",
          "cornerSideMm",
          "leftRecessionMm",
          "leftCornerSideMm",
          "edgeStyle",
          "wholeEdge",
          "technique",
          "note",
          "dots-HAIRLINE",
          "dots-TOP",
          "dots-CROWN",
          "dots-SIDES",
          "dots-SCAR",
          "hair-TOP",
          "traced-TOP",
          "spot-1-kind",
          "spot-1-clock",
          "spot-1-fromCrownMm",
          "spot-1-lengthMm",
          "spot-1-widthMm",
          "spot-1-heading");

  private static Map<String, String> with(
      Map<String, String> values, String name, @Nullable String value) {
    values.put(name, value == null ? "" : value);
    return values;
  }

  private static String hash(UUID client, int number, Drawing drawing) {
    return ContentHash.of(client, number, drawing, figures(drawing));
  }

  private static Figures figures(Drawing drawing) {
    return Figures.of(DesignedHead.of(drawing, SMALL));
  }

  private static Spot scar() {
    return new Spot(Spot.Kind.SCAR, ScalpPoint.polar(0.7, 3), 40, 5, 0);
  }

  private static Drawing drawing(int height, int recession) {
    return new Drawing(
        Optional.of(Loss.of(Stage.NORWOOD_V)),
        HairlineTemplate.GARG,
        HairlineWish.symmetric(HairlineTemplate.GARG, height, recession)
            .curve(FaceMeasures.USUAL, SMALL.map()),
        EdgeStyle.NATURAL,
        true,
        List.of(),
        fills(70),
        Technique.SINGLE_POINT_SHAVED,
        "");
  }

  private static Drawing filled(Drawing drawing, Fill top) {
    var fills = new EnumMap<>(drawing.fills());
    fills.put(Zone.TOP, top);
    return new Drawing(
        drawing.loss(),
        drawing.template(),
        drawing.line(),
        drawing.edgeStyle(),
        drawing.wholeEdge(),
        drawing.spots(),
        fills,
        drawing.technique(),
        drawing.note());
  }

  private static Map<Zone, Fill> fills(double wanted) {
    var fills = new EnumMap<Zone, Fill>(Zone.class);
    for (var zone : Zone.values()) {
      fills.put(zone, new Fill(wanted, 0, Optional.empty()));
    }
    return fills;
  }

  private static MeasuredHead head(double around, double over, double along) {
    var tapes =
        new Tapes(
            Map.of(
                TapeLine.CIRCUMFERENCE, new TapeReading(around, 2),
                TapeLine.EAR_TO_EAR, new TapeReading(over, 2),
                TapeLine.NASION_TO_INION, new TapeReading(along, 2)),
            HairUnderTape.SHAVED);
    var model = HeadModel.fitted(tapes, false);
    var map = ScalpMap.of(model);
    return new MeasuredHead(model, map, AreaReckoning.on(map), Optional.empty());
  }
}
