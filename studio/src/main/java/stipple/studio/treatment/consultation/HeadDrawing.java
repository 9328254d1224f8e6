package stipple.studio.treatment.consultation;

import java.util.List;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Shape;

/// What is to be shown on a head: areas as flat tints, lines over them, places as dots.
///
/// Later tints lie over earlier ones. Names and figures are already said in the studio's words.
public record HeadDrawing(List<Tint> tints, List<Line> lines, List<Mark> marks) {

  public static final HeadDrawing BARE = new HeadDrawing(List.of(), List.of(), List.of());

  public HeadDrawing {
    tints = List.copyOf(tints);
    lines = List.copyOf(lines);
    marks = List.copyOf(marks);
  }

  /// One area. Its ink is one of four, light to dark, or 0 for an area that is left out; a name
  /// that is empty is not written on the picture.
  public record Tint(Shape shape, int ink, String name, String figure) {}

  /// A line of so many places. A tape is drawn where the head hides it, too.
  public record Line(Kind kind, List<ScalpPoint> points) {

    public enum Kind {
      /// The front line of a design.
      HAIRLINE,
      /// A tape laid over the head.
      TAPE,
      /// A thin line to compare with.
      OTHER
    }

    public Line {
      points = List.copyOf(points);
    }
  }

  /// One place, with a letter to speak of it by; without one it is a bare dot.
  public record Mark(ScalpPoint at, String letter) {}
}
