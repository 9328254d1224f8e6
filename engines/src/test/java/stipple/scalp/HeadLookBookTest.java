package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Heads for human eyes: three sizes, every stage, the regions and the parts of the score.
class HeadLookBookTest {

  private static final Path BOOK = Path.of("target", "look-book");
  private static final Map<String, Scale> HEADS =
      Map.of(
          "small", new Scale(0.89, 0.93, 0.94),
          "reference", TapeModelTest.REFERENCE,
          "large and long", new Scale(0.99, 1.12, 1.06));

  @Test
  void three_heads_with_regions_and_a_treatment() throws IOException {
    var page = new StringBuilder();
    int row = 0;
    for (var name : List.of("small", "reference", "large and long")) {
      var map = ScalpMap.of(HeadModel.known(HEADS.getOrDefault(name, Scale.NONE)));
      var line = HairlineWish.suiting(Stage.NORWOOD_V, FaceMeasures.USUAL, map);
      var laid = line.curve(FaceMeasures.USUAL, map).on(map);
      var zones = Treatment.of(map, Loss.of(Stage.NORWOOD_V).shape(), List.of(), true).zones(laid);
      var regions = java.util.Arrays.stream(ScalpRegion.values()).map(ScalpRegion::shape).toList();
      draw(page, map, regions, HeadView.TOP, 0, row);
      draw(page, map, regions, HeadView.RIGHT, 1, row);
      draw(page, map, List.copyOf(zones.values()), HeadView.TOP, 2, row);
      draw(page, map, List.copyOf(zones.values()), HeadView.RIGHT, 3, row);
      draw(page, map, regions, HeadView.BACK, 4, row);
      row++;
    }
    write("heads.svg", page, 5, row);
  }

  @Test
  void every_stage_and_the_parts_of_the_score() throws IOException {
    var page = new StringBuilder();
    var map = ScalpMapTest.MAP;
    int cell = 0;
    for (var stage : Stage.values()) {
      draw(page, map, List.of(Loss.of(stage).shape()), HeadView.TOP, cell % 4, cell / 4);
      cell++;
    }
    var parts = java.util.Arrays.stream(SaltPart.values()).map(SaltPart::shape).toList();
    draw(page, map, parts, HeadView.TOP, cell % 4, cell / 4);
    draw(page, map, parts, HeadView.RIGHT, (cell + 1) % 4, cell / 4);
    write("stages.svg", page, 4, 3);
  }

  private static void draw(
      StringBuilder page, ScalpMap map, List<Shape> shapes, HeadView view, int column, int row) {
    page.append("<g transform='translate(%d %d)'>".formatted(130 + column * 250, 150 + row * 250));
    page.append("<path fill='none' stroke='#222' d='");
    path(page, view, view.outline(map));
    page.append("'/>");
    int tint = 0;
    for (var shape : shapes) {
      for (var ring : shape.intersect(view.visible(map)).rings()) {
        page.append("<path fill='hsl(%d 45%% 60%%)' fill-opacity='.6' d='".formatted(40 * tint));
        path(page, view, ring.points().stream().map(map::at).toList());
        page.append("Z'/>");
      }
      tint++;
    }
    page.append("</g>\n");
  }

  private static void path(StringBuilder page, HeadView view, List<Position> places) {
    char step = 'M';
    for (var place : places) {
      page.append(
          String.format(Locale.ROOT, "%c%.2f %.2f", step, view.right(place), view.down(place)));
      step = 'L';
    }
  }

  private static void write(String name, StringBuilder page, int columns, int rows)
      throws IOException {
    var svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'>%s</svg>%n"
            .formatted(columns * 250 + 20, rows * 250 + 20, page);
    Files.createDirectories(BOOK);
    Files.writeString(BOOK.resolve(name), svg);
    assertThat(svg).contains("Z'/>").doesNotContain("NaN");
  }
}
