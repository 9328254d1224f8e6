package stipple.scalp;

import stipple.number.Bounds;

/// How much wider, longer and higher a head is than the egg it is fitted from.
///
/// *Domain*: each 0.5–2, no unit; adults lie between 0.8 and 1.2.
public record Scale(double across, double along, double up) {

  /// The egg as it is.
  public static final Scale NONE = new Scale(1, 1, 1);

  public Scale {
    Bounds.within(across, "scale across", "(no unit)", 0.5, 2);
    Bounds.within(along, "scale along", "(no unit)", 0.5, 2);
    Bounds.within(up, "scale up", "(no unit)", 0.5, 2);
  }

  /// The same with the scale of one axis (0 across, 1 along, 2 up) multiplied.
  Scale times(int axis, double factor) {
    return new Scale(
        axis == 0 ? across * factor : across,
        axis == 1 ? along * factor : along,
        axis == 2 ? up * factor : up);
  }
}
