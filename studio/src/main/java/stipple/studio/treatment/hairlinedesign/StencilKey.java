package stipple.studio.treatment.hairlinedesign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import stipple.scalp.Gore;
import stipple.scalp.Gores;
import stipple.scalp.HeadView;
import stipple.scalp.PaperPoint;
import stipple.scalp.Position;
import stipple.scalp.ScalpMap;

/// A small head from above with every strip on it; those of this sheet are tinted.
final class StencilKey {

  private static final double TINT = 0.8;
  private static final double SOFT = 0.45;
  private static final double LETTER_MM = 1.7;

  private final List<PaperPoint> head;
  private final Gores gores;
  private final double scale;
  private final double leftMm;
  private final double bottomMm;
  private final double heightMm;
  private final String front;

  /// The picture so many mm high, with the word for its front.
  StencilKey(ScalpMap map, Gores gores, double heightMm, String front) {
    this.gores = gores;
    this.heightMm = heightMm;
    this.front = front;
    var outline = HeadView.TOP.outline(map);
    double low = outline.stream().mapToDouble(Position::yMm).min().orElseThrow();
    double high = outline.stream().mapToDouble(Position::yMm).max().orElseThrow();
    this.scale = heightMm / (high - low);
    this.bottomMm = low;
    this.leftMm = outline.stream().mapToDouble(Position::xMm).min().orElseThrow();
    this.head = small(outline);
  }

  double widthMm() {
    return -2 * leftMm * scale;
  }

  void draw(StencilPen pen, List<StencilPiece> sheet) throws IOException {
    pen.within(
        head,
        () -> {
          for (var piece : sheet) {
            pen.ink(TINT, 0);
            pen.filled(area(piece));
          }
          pen.ink(SOFT, 0.12);
          for (var gore : gores.all()) {
            pen.open(small(gore.frontOnSkin()));
            pen.open(small(gore.backOnSkin()));
          }
        });
    pen.ink(0, 0.25);
    pen.closed(head);
    pen.ink(SOFT, 0);
    pen.writeAround(front, widthMm() / 2, heightMm + 1.2, 2.2, false);
    pen.ink(0, 0);
    for (var gore : sheet.stream().map(StencilPiece::gore).distinct().toList()) {
      number(pen, gore);
    }
  }

  private void number(StencilPen pen, Gore gore) throws IOException {
    var front = middle(gore.frontOnSkin());
    var back = middle(gore.backOnSkin());
    if (front.yMm() - back.yMm() > LETTER_MM) {
      pen.writeAround(
          Integer.toString(gore.number()),
          front.xMm(),
          (front.yMm() + back.yMm()) / 2 - LETTER_MM * 0.36,
          LETTER_MM,
          true);
    }
  }

  private PaperPoint middle(List<Position> edge) {
    var nearest = edge.getFirst();
    for (var place : edge) {
      if (Math.abs(place.xMm()) < Math.abs(nearest.xMm())) {
        nearest = place;
      }
    }
    return small(nearest);
  }

  private List<PaperPoint> area(StencilPiece piece) {
    var around = new ArrayList<>(side(piece.gore().frontOnSkin(), piece.part()));
    around.addAll(side(piece.gore().backOnSkin(), piece.part()).reversed());
    return around;
  }

  private List<PaperPoint> side(List<Position> edge, StencilPiece.Part part) {
    return small(
        edge.stream()
            .filter(place ->
                switch (part) {
                  case WHOLE -> true;
                  case LEFT -> place.xMm() <= 0;
                  case RIGHT -> place.xMm() >= 0;
                })
            .toList());
  }

  private List<PaperPoint> small(List<Position> places) {
    return places.stream().map(this::small).toList();
  }

  private PaperPoint small(Position place) {
    return new PaperPoint((place.xMm() - leftMm) * scale, (place.yMm() - bottomMm) * scale);
  }
}
