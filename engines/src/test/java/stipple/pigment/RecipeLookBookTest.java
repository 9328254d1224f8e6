package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Recipes for human eyes, written to `target/look-book`: stubble of several hairs on three skins,
/// each beside what a counted recipe comes to, as a zone and as one dot.
class RecipeLookBookTest {

  private static final Path BOOK = Path.of("target", "look-book");
  private static final Field FIELD = new Field(190);
  private static final int WIDE = 250;
  private static final int HIGH = 210;
  private static final int TILE = 76;

  private record Hair(String name, HairMelanin melanin) {}

  private record Skin(String name, SkinTone tone) {}

  private static final List<Hair> HAIRS =
      List.of(
          new Hair("black", HairMelanin.BLACK),
          new Hair("brown", HairMelanin.BROWN),
          new Hair("blond", HairMelanin.BLOND),
          new Hair("red", HairMelanin.RED),
          new Hair("grey", HairMelanin.GREY));

  private static final List<Skin> SKINS =
      List.of(
          new Skin("fair", Skins.FAIR),
          new Skin("medium", Skins.MEDIUM),
          new Skin("dark", Skins.DARK));

  @Test
  void recipes_for_five_hairs_on_three_skins() throws IOException {
    var page = new StringBuilder();
    for (int row = 0; row < SKINS.size(); row++) {
      var skin = SKINS.get(row);
      var table = Skins.table(skin.tone(), Placement.USUAL);
      var search = new MixSearch(table, Shelf.lights(), FIELD, Hand.USUAL, Shelf.inks(4));
      for (int column = 0; column < HAIRS.size(); column++) {
        cell(page, row, column, search, table);
      }
    }
    Files.createDirectories(BOOK);
    var file =
        Files.writeString(
            BOOK.resolve("recipes.svg"),
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' font-family='sans-serif'"
                    .formatted(WIDE * HAIRS.size(), HIGH * SKINS.size())
                + " font-size='12'><rect width='100%' height='100%' fill='#fbfaf8'/>\n"
                + page
                + "</svg>\n");
    assertThat(file).isNotEmptyFile();
  }

  private static void cell(
      StringBuilder page, int row, int column, MixSearch search, SkinTable table) {
    var skin = SKINS.get(row);
    var hair = HAIRS.get(column);
    var stubble = Stubble.usual(hair.melanin(), 190);
    var target = stubble.target(Skins.layers(), skin.tone());
    var answer = search.answer(target, Cap.TWENTY, Counting.CONCENTRATE);
    var best = answer.best();
    var close = new MixSearch(table, Shelf.lights(), new Dot(), Hand.USUAL, Shelf.inks(4));
    var viewing = Shelf.lights().day();
    page.append(
        "<g transform='translate(%d %d)'>\n".formatted(10 + column * WIDE, 22 + row * HIGH));
    words(page, 0, hair.name() + " hair, " + skin.name() + " skin");
    var tiles =
        List.of(search.bare(), viewing.lab(stubble.field(Skins.layers(), skin.tone())), best.lab());
    tiles(page, tiles);
    var hairDot = viewing.lab(stubble.dot(Skins.layers(), skin.tone()));
    for (int i = 0; i < 2; i++) {
      var dot = i == 0 ? hairDot : close.lab(best.shares());
      page.append(
          "<circle r='14' cx='%d' cy='%d' fill='%s'/>\n"
              .formatted(TILE + TILE / 2 + i * TILE, 64, ScreenColour.of(dot).hex()));
    }
    words(page, 104, "bare · stubble · recipe (disc: one dot)");
    words(page, 122, best.drops() + " of black, red, yellow, white");
    words(
        page, 140, "%s:1, ΔE %.2f".formatted(best.partsDiluent(), best.deltaE()).replace(',', '.'));
    words(page, 158, reach(answer.reach()));
    page.append("</g>\n");
  }

  private static void tiles(StringBuilder page, List<Lab> labs) {
    for (int i = 0; i < labs.size(); i++) {
      page.append(
          "<rect x='%d' y='10' width='%d' height='76' fill='%s'/>\n"
              .formatted(i * TILE, TILE, ScreenColour.of(labs.get(i)).hex()));
    }
  }

  private static void words(StringBuilder page, int y, String words) {
    page.append("<text y='%d' fill='#1c1a18'>%s</text>\n".formatted(y, words));
  }

  private static String reach(Reach reach) {
    return switch (reach) {
      case Reach.Reached() -> "reached";
      case Reach.OutOfReach(double off, var dots, var passes, var towards) ->
          String.format(
              Locale.ROOT,
              "%.1f off, %s%s%s",
              off,
              towards,
              dots.isPresent() ? ", " + (int) dots.getAsDouble() + " dots" : "",
              passes.isPresent() ? ", " + passes.getAsInt() + " passes" : "");
    };
  }
}
