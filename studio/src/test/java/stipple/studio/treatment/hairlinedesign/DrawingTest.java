package stipple.studio.treatment.hairlinedesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stipple.duration.Technique;
import stipple.scalp.EdgeStyle;
import stipple.scalp.Stage;
import stipple.scalp.Zone;
import stipple.studio.house.StudioPlace.AreaUnit;

class DrawingTest {

  private static final UUID CLIENT = new UUID(1, 2);

  @Test
  void the_fingerprint_follows_every_figure() {
    var drawing = drawing(80, 12, 18.0, 50.0, "");
    var hash = ContentHash.of(CLIENT, 1, drawing);
    assertThat(hash).matches("[0-9a-f]{64}").isEqualTo(ContentHash.of(CLIENT, 1, drawing));
    assertThat(
            List.of(
                ContentHash.of(CLIENT, 2, drawing),
                ContentHash.of(new UUID(1, 3), 1, drawing),
                ContentHash.of(CLIENT, 1, drawing(81, 12, 18.0, 50.0, "")),
                ContentHash.of(CLIENT, 1, drawing(80, 13, 18.0, 50.0, "")),
                ContentHash.of(CLIENT, 1, drawing(80, 12, 18.1, 50.0, "")),
                ContentHash.of(CLIENT, 1, drawing(80, 12, 18.0, 50.1, "")),
                ContentHash.of(CLIENT, 1, drawing(80, 12, 18.0, 50.0, "scar"))))
        .doesNotContain(hash)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"CM2, 18.3", "IN2, 18.3", "IN2, 0.1", "IN2, 112.7", "IN2, 250.0"})
  void an_area_comes_back_from_the_form_as_it_went(AreaUnit unit, double cm2) {
    var drawing = drawing(80, 12, cm2, 50.0, "");
    var reader = new DrawingForm(unit);
    assertThat(reader.read(reader.filled(drawing))).isEqualTo(drawing);
  }

  @Test
  void only_what_differs_is_named() {
    var differences =
        Difference.between(drawing(80, 12, 18, 50, ""), drawing(72, 12, 20, 50, ""), AreaUnit.CM2);
    assertThat(differences)
        .extracting(one -> one.name().key())
        .containsExactly("hairline-design.heightMm", "hairline-design.diff.area");
  }

  @Test
  void a_low_hard_dense_line_is_advised_against() {
    var drawing =
        new Drawing(
            Optional.of(Stage.NORWOOD_VI),
            EdgeStyle.SHARP,
            Technique.SINGLE_POINT_SHAVED,
            60,
            0,
            List.of(new DrawnZone(Zone.TOP, 100, 140, true)),
            "");
    assertThat(DesignAdvice.on(drawing, 45))
        .extracting(advice -> advice.said().key())
        .containsExactly(
            "hairline-advice.TOO_LOW",
            "hairline-advice.LOW_FOR_THE_LOSS",
            "hairline-advice.STRAIGHT_FOR_AGE",
            "hairline-advice.DENSE");
  }

  @ParameterizedTest
  @CsvSource({"40,0", "40,60", "80,12", "140,0", "140,60"})
  void the_view_draws_every_line_that_may_be_typed(int heightMm, int recessionMm) {
    for (var edge : EdgeStyle.values()) {
      var zones =
          java.util.Arrays.stream(Zone.values())
              .map(zone -> new DrawnZone(zone, 140, 80, false))
              .toList();
      var drawing =
          new Drawing(
              Optional.empty(), edge, Technique.BETWEEN_HAIRS, heightMm, recessionMm, zones, "");
      var view = TopView.of(CLIENT, drawing);
      assertThat(view.tints()).hasSize(5);
      assertThat(view.hairline()).matches("M[-0-9. L]+");
      assertThat(view.tints()).allSatisfy(tint -> assertThat(tint.path()).matches("M[-0-9. L]+Z"));
      assertThat(view).isEqualTo(TopView.of(CLIENT, drawing));
    }
  }

  private static Drawing drawing(int height, int recession, double cm2, double dots, String note) {
    return new Drawing(
        Optional.of(Stage.NORWOOD_III),
        EdgeStyle.NATURAL,
        Technique.SINGLE_POINT_SHAVED,
        height,
        recession,
        List.of(new DrawnZone(Zone.HAIRLINE, cm2, dots, true)),
        note);
  }
}
