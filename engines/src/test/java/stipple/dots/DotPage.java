package stipple.dots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page of dots for human eyes, in hundredths of a millimetre, the same bytes each time.
final class DotPage {

  private static final Path BOOK = Path.of("target", "look-book");
  static final String BLACK = "#1c1a18";
  static final String RUST = "#b4552d";
  static final String BLUE = "#2f6690";
  static final String GREY = "#c9c4bd";

  private final StringBuilder content = new StringBuilder();
  private final double widthMm;
  private final double heightMm;

  DotPage(double widthMm, double heightMm) {
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  /// Where a dot is to be drawn, in mm from the top left.
  interface Place {
    double of(int dot);
  }

  interface Shown {
    boolean is(int dot);
  }

  DotPage words(double xMm, double yMm, String words) {
    content.append(
        "<text x='%d' y='%d' font-size='320' fill='%s'>%s</text>\n"
            .formatted(hundredths(xMm), hundredths(yMm), BLACK, words));
    return this;
  }

  /// So many dots as round marks of one ink and width.
  DotPage dots(int count, Shown shown, Place xMm, Place yMm, String ink, double sizeMm) {
    content.append(
        "<path fill='none' stroke='%s' stroke-width='%d' stroke-linecap='round' d='"
            .formatted(ink, hundredths(sizeMm)));
    for (int dot = 0; dot < count; dot++) {
      if (shown.is(dot)) {
        content
            .append('M')
            .append(hundredths(xMm.of(dot)))
            .append(' ')
            .append(hundredths(yMm.of(dot)))
            .append("h0");
      }
    }
    content.append("'/>\n");
    return this;
  }

  DotPage line(double[] xMm, double[] yMm, String ink, double widthMm) {
    content.append(
        "<path fill='none' stroke='%s' stroke-width='%d' d='".formatted(ink, hundredths(widthMm)));
    for (int i = 0; i < xMm.length; i++) {
      content
          .append(i == 0 ? 'M' : 'L')
          .append(hundredths(xMm[i]))
          .append(' ')
          .append(hundredths(yMm[i]));
    }
    content.append("'/>\n");
    return this;
  }

  Path write(String name) throws IOException {
    Files.createDirectories(BOOK);
    return Files.writeString(
        BOOK.resolve(name),
        """
        <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d' width='%dmm' height='%dmm' \
        font-family='sans-serif'><rect width='100%%' height='100%%' fill='#fbfaf8'/>
        %s</svg>
        """
            .formatted(
                hundredths(widthMm),
                hundredths(heightMm),
                Math.round(widthMm),
                Math.round(heightMm),
                content));
  }

  private static long hundredths(double mm) {
    return Math.round(mm * 100);
  }
}
