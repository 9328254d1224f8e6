package stipple.studio.treatment.hairlinedesign;

/// Many dots as one path: each a line of no length, to be drawn with round caps. In whole steps,
/// each from the one before.
final class DotPath {

  private final StringBuilder path = new StringBuilder();
  private int right;
  private int down;

  void add(int toRight, int toDown) {
    path.append(path.isEmpty() ? 'M' : 'm').append(toRight - right);
    if (toDown >= down) {
      path.append(' ');
    }
    path.append(toDown - down).append("h0");
    right = toRight;
    down = toDown;
  }

  boolean isEmpty() {
    return path.isEmpty();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
