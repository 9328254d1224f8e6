package stipple.studio.treatment.consultation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import stipple.scalp.HeadView;
import stipple.scalp.ScalpMap;
import stipple.studio.treatment.consultation.SeenArea.Box;

/// One side of a head while its picture is made: what is seen, and what was written so far.
final class HeadSide {

  private final HeadView view;
  private final List<SeenArea> areas;
  private final SeenArea head;
  private final List<HeadLabel> labels = new ArrayList<>();
  private final List<Box> written = new ArrayList<>();

  HeadSide(HeadView view, ScalpMap map, HeadDrawing drawing) {
    this.view = view;
    var visible = view.visible(map);
    this.areas =
        IntStream.range(0, drawing.tints().size())
            .mapToObj(number -> SeenArea.of(view, map, visible, drawing, number))
            .filter(SeenArea::isSeen)
            .toList();
    this.head = new HeadProfile(view, map).silhouette();
  }

  HeadView view() {
    return view;
  }

  List<SeenArea> areas() {
    return areas;
  }

  List<HeadLabel> labels() {
    return labels;
  }

  void write(HeadLabel label, Box box) {
    labels.add(label);
    written.add(box);
  }

  boolean isWritten(Box box) {
    return written.stream().anyMatch(box::meets);
  }

  /// Whether a box lies free of whatever else is seen or written, within one area.
  boolean isFree(Box box, SeenArea within) {
    double x = (box.left() + box.right()) / 2;
    double y = (box.top() + box.bottom()) / 2;
    return !isWritten(box)
        && areas.stream()
            .filter(area -> area.number() != within.number())
            .noneMatch(area -> area.holds(x, y) || area.clearanceMm(box) < 0);
  }

  /// Whether a box lies over the head itself, or nearly touches it.
  boolean isOverHead(Box box) {
    double below = box.bottom() + 2;
    return head.clearanceMm(box) < 0
        || head.holds(box.left(), below)
        || head.holds(box.right(), below)
        || head.holds((box.left() + box.right()) / 2, below);
  }

  /// Whether no two names meet.
  boolean keepsWritingApart() {
    return IntStream.range(0, written.size())
        .allMatch(
            i -> written.subList(i + 1, written.size()).stream().noneMatch(written.get(i)::meets));
  }

  Box aroundHead() {
    return head.bounds();
  }

  /// The box around the head and all that is written.
  Box aroundAll() {
    return written.stream().reduce(head.bounds(), Box::with);
  }
}
