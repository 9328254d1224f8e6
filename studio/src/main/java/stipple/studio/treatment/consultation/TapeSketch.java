package stipple.studio.treatment.consultation;

import java.util.Arrays;
import java.util.List;
import stipple.scalp.HeadView;
import stipple.scalp.TapeLine;
import stipple.scalp.TapePath;

/// How to lay a tape: the tape on an average head, with the letters of where it begins and ends.
public record TapeSketch(TapeLine line, HeadViews views) {

  /// All three tapes, from the side and from above.
  static List<TapeSketch> all(MeasuredHead average) {
    return Arrays.stream(TapeLine.values()).map(line -> of(line, average)).toList();
  }

  private static TapeSketch of(TapeLine line, MeasuredHead average) {
    var points = TapePath.of(line, average.model()).stream().map(average.map()::pointOf).toList();
    var end = line == TapeLine.CIRCUMFERENCE ? points.get(points.size() / 2) : points.getLast();
    var drawing =
        new HeadDrawing(
            List.of(),
            List.of(new HeadDrawing.Line(HeadDrawing.Line.Kind.TAPE, points)),
            List.of(new HeadDrawing.Mark(points.getFirst(), "A"), new HeadDrawing.Mark(end, "B")));
    return new TapeSketch(
        line, HeadViews.of(average.map(), drawing, List.of(HeadView.RIGHT, HeadView.TOP)));
  }
}
