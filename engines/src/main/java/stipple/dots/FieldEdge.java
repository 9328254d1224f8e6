package stipple.dots;

/// The ground of a layout: where its field wishes dots, behind the hairline.
final class FieldEdge implements PolishEdge {

  private final ThresholdField field;
  private final DotFilter line;

  FieldEdge(Layout layout) {
    this.field = layout.thresholds();
    this.line = DotFilter.behindLine(layout.field());
  }

  @Override
  public boolean holds(double p, double q) {
    double column = (p + field.halfWidthCm()) / field.cellCm();
    double row = (q + field.halfWidthCm()) / field.cellCm();
    int last = field.side() - 1;
    if (!(column >= 0 && column < last && row >= 0 && row < last)) {
      return false;
    }
    int cell = ((int) row) * field.side() + (int) column;
    return field.between(cell, column - (int) column, row - (int) row) > 0
        && (!line.cells()[cell] || line.keeps(cell, p, q));
  }

  @Override
  public double roundCm() {
    return 0;
  }
}
