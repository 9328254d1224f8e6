package stipple.studio.treatment.hairlinedesign;

import java.io.IOException;
import java.util.regex.Pattern;

/// A path of a picture, as pictures of heads and the pad for signatures write it: M, L, l, C, Z.
///
/// What cannot be drawn is left out: a number without its fellow, a line that begins nowhere.
final class PaperPath {

  private static final Pattern STEP = Pattern.compile("([MLlCZ])([^MLlCZ]*)");
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9})");

  private final StencilPen pen;
  private boolean isDown;
  private double x;
  private double y;

  private PaperPath(StencilPen pen) {
    this.pen = pen;
  }

  /// Adds a path to what is stroked or filled next; whether there is anything to be drawn.
  static boolean add(StencilPen pen, String path) throws IOException {
    var way = new PaperPath(pen);
    var steps = STEP.matcher(path);
    while (steps.find()) {
      way.step(steps.group(1).charAt(0), numbers(steps.group(2)));
    }
    return way.isDown;
  }

  private static double[] numbers(String written) {
    return NUMBER
        .matcher(written)
        .results()
        .mapToDouble(found -> Double.parseDouble(found.group()))
        .toArray();
  }

  private void step(char kind, double[] numbers) throws IOException {
    if (kind == 'Z') {
      if (isDown) {
        pen.close();
      }
      return;
    }
    int each = kind == 'C' ? 6 : 2;
    boolean isMove = kind == 'M';
    for (int i = 0; i + each <= numbers.length; i += each) {
      double fromX = kind == 'l' ? x : 0;
      double fromY = kind == 'l' ? y : 0;
      x = fromX + numbers[i + each - 2];
      y = fromY + numbers[i + each - 1];
      if (isMove || !isDown) {
        pen.move(x, y);
      } else if (kind == 'C') {
        pen.curve(numbers[i], numbers[i + 1], numbers[i + 2], numbers[i + 3], x, y);
      } else {
        pen.to(x, y);
      }
      isDown = true;
      isMove = false;
    }
  }
}
