package stipple.dots;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Dots among hair and polished dots for human eyes, written to `target/look-book`: coordinates in
/// hundredths of a millimetre, the widest spacing 1.2 mm.
class HairLookBookTest {

  private static final Path BOOK = Path.of("target", "look-book");
  private static final int SIDE = 2400;
  private static final int GAP = 200;
  private static final String[] INKS = {"#1b3a6b", "#2f7d4f", "#b0572b"};

  @Test
  void hair_taken_off_the_wish_only_next_to_dots_that_keep_away() throws IOException {
    var hair = new ClumpyHair();
    var page = new StringBuilder();
    hairAndDots(page, 0, "hair only taken off the wish", hair, hair.naive());
    hairAndDots(page, 1, "dots keep away from hair", hair, hair.laid());
    write("dots-hair.svg", page);
  }

  @Test
  void before_and_after_polish() throws IOException {
    var page = new StringBuilder();
    for (int cell = 0; cell < 2; cell++) {
      open(page, cell, cell == 0 ? "as laid, by session" : "polished, and the ways the dots went");
      for (int dot = 0; dot < PolishTest.DOTS; dot++) {
        long fromX = Math.round((PolishTest.LAID[0][dot] - 0.3) * 9500);
        long fromY = Math.round((PolishTest.LAID[1][dot] - 0.3) * 9500);
        long x = Math.round((PolishTest.MOVED[0][dot] - 0.3) * 9500);
        long y = Math.round((PolishTest.MOVED[1][dot] - 0.3) * 9500);
        String ink = INKS[dot < 0.4 * PolishTest.DOTS ? 0 : dot < 0.7 * PolishTest.DOTS ? 1 : 2];
        if (cell == 0) {
          spot(page, fromX, fromY, 14, ink);
        } else if (spot(page, x, y, 14, ink)) {
          page.append("<path stroke='#999' stroke-width='6' d='M" + fromX + " " + fromY);
          page.append("L" + x + " " + y + "'/>\n");
        }
      }
      page.append("</g>");
    }
    write("dots-polish.svg", page);
  }

  private static void hairAndDots(
      StringBuilder page, int cell, String title, ClumpyHair hair, Dots dots) {
    open(page, cell, title);
    for (int i = 0; i < ClumpyHair.HAIRS; i++) {
      spot(page, Math.round(hair.p[i] * 5000), Math.round(hair.q[i] * 5000), 10, "#c08a3e");
    }
    for (int dot = 0; dot < dots.count(); dot++) {
      spot(page, Math.round(dots.p(dot) * 5000), Math.round(dots.q(dot) * 5000), 14, "#222");
    }
    page.append("</g>");
  }

  private static void open(StringBuilder page, int cell, String title) {
    page.append("<g transform='translate(" + (GAP + cell * (SIDE + GAP)) + " " + 2 * GAP + ")'>");
    page.append("<text x='0' y='-60' font-size='120'>" + title + "</text>\n");
  }

  private static boolean spot(StringBuilder page, long x, long y, int radius, String ink) {
    boolean onPage = x >= 0 && x <= SIDE && y >= 0 && y <= SIDE;
    if (onPage) {
      page.append("<circle r='" + radius + "' fill='" + ink + "'");
      page.append(" cx='" + x + "' cy='" + y + "'/>\n");
    }
    return onPage;
  }

  private static void write(String name, StringBuilder page) throws IOException {
    Files.createDirectories(BOOK);
    Files.writeString(
        BOOK.resolve(name),
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 "
            + (2 * SIDE + 3 * GAP)
            + " "
            + (SIDE + 3 * GAP)
            + "' font-family='sans-serif'><rect width='100%' height='100%' fill='#f4e6da'/>\n"
            + page
            + "</svg>\n");
    assertThat(BOOK.resolve(name)).isNotEmptyFile();
  }
}
