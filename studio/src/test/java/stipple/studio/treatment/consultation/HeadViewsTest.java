package stipple.studio.treatment.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HeadModel;
import stipple.scalp.HeadView;
import stipple.scalp.Loss;
import stipple.scalp.ScalpMap;
import stipple.scalp.ScalpPoint;
import stipple.scalp.ScalpRegion;
import stipple.scalp.Spot;
import stipple.scalp.Stage;
import stipple.scalp.TapeLine;
import stipple.scalp.TapePath;
import stipple.scalp.Tapes;

class HeadViewsTest {

  private static final ScalpMap MAP =
      ScalpMap.of(HeadModel.fitted(new Tapes(Map.of(), HairUnderTape.SHAVED), false));

  @Test
  void every_region_is_named_once_and_no_names_overlap() {
    var tints =
        Arrays.stream(ScalpRegion.values())
            .map(region -> new HeadDrawing.Tint(region.shape(), 1, region.name(), "108 cm²"))
            .toList();
    var sides = sides(tints);
    new HeadLabels(sides).place(new HeadDrawing(tints, List.of(), List.of()));
    assertThat(sides.stream().flatMap(side -> side.labels().stream()).map(HeadLabel::name))
        .containsExactlyInAnyOrderElementsOf(tints.stream().map(HeadDrawing.Tint::name).toList());
    assertThat(sides).allMatch(HeadSide::keepsWritingApart);
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void a_stage_with_many_spots_is_named_without_overlap(Stage stage) {
    var tints = new ArrayList<HeadDrawing.Tint>();
    tints.add(new HeadDrawing.Tint(Loss.of(stage).shape(), 2, "Loss", "100 cm²"));
    for (int i = 0; i < 5; i++) {
      var at = new ScalpPoint(0.4 + 0.05 * i, -0.5 + 0.2 * i);
      var spot = new Spot(Spot.Kind.BARE_PATCH, at, 14, 9, 0.3);
      tints.add(new HeadDrawing.Tint(spot.on(MAP), 4, "Bare patch " + i, "1 cm²"));
    }
    var sides = sides(tints);
    new HeadLabels(sides).place(new HeadDrawing(tints, List.of(), List.of()));
    assertThat(sides.stream().mapToInt(side -> side.labels().size()).sum()).isEqualTo(6);
    assertThat(sides).allMatch(HeadSide::keepsWritingApart);
  }

  @Test
  void left_and_back_are_shown_only_where_there_is_something_to_see() {
    var even = new HeadDrawing.Tint(Loss.of(Stage.NORWOOD_IV).shape(), 2, "Norwood IV", "98 cm²");
    assertThat(views(List.of(even))).containsExactly(HeadView.TOP, HeadView.RIGHT);
    var left = new Spot(Spot.Kind.SCAR, new ScalpPoint(-0.6, 0.1), 60, 8, 0).on(MAP);
    assertThat(views(List.of(even, new HeadDrawing.Tint(left, 4, "Scar", "5 cm²"))))
        .containsExactly(HeadView.TOP, HeadView.RIGHT, HeadView.LEFT);
    var behind = new Spot(Spot.Kind.SCAR, new ScalpPoint(0, -0.78), 160, 8, 0).on(MAP);
    assertThat(views(List.of(even, new HeadDrawing.Tint(behind, 4, "Scar", "13 cm²"))))
        .containsExactly(HeadView.TOP, HeadView.RIGHT, HeadView.BACK);
  }

  @Test
  void all_pictures_of_a_head_have_one_scale_and_can_be_drawn_twice() {
    var tint = new HeadDrawing.Tint(Loss.of(Stage.NORWOOD_VI).shape(), 2, "Loss", "260 cm²");
    var drawing = new HeadDrawing(List.of(tint), List.of(), List.of());
    var views = HeadViews.of(MAP, drawing);
    assertThat(views.pictures())
        .extracting(one -> one.paper().widthMm())
        .containsOnly(views.pictures().getFirst().paper().widthMm());
    assertThat(HeadViews.of(MAP, drawing)).isEqualTo(views);
  }

  @ParameterizedTest
  @EnumSource(TapeLine.class)
  void a_tape_is_drawn_from_above_and_from_the_side(TapeLine line) {
    var points = TapePath.of(line, MAP.head()).stream().map(MAP::pointOf).toList();
    var drawing =
        new HeadDrawing(
            List.of(),
            List.of(new HeadDrawing.Line(HeadDrawing.Line.Kind.TAPE, points)),
            List.of(new HeadDrawing.Mark(points.getFirst(), "A")));
    assertThat(HeadViews.of(MAP, drawing).pictures())
        .allSatisfy(picture -> {
          assertThat(picture.strokes()).hasSize(1);
          assertThat(picture.dots()).extracting(HeadPicture.Dot::letter).containsExactly("A");
        });
  }

  private static List<HeadView> views(List<HeadDrawing.Tint> tints) {
    return HeadViews.of(MAP, new HeadDrawing(tints, List.of(), List.of())).pictures().stream()
        .map(HeadPicture::view)
        .toList();
  }

  private static List<HeadSide> sides(List<HeadDrawing.Tint> tints) {
    var drawing = new HeadDrawing(tints, List.of(), List.of());
    return Arrays.stream(HeadView.values()).map(view -> new HeadSide(view, MAP, drawing)).toList();
  }
}
