package stipple.scalp;

/// A point of the flat chart of one head: p to the client's right, q forward, the crown at (0, 0).
///
/// *Domain*: finite; the unit is a cm of skin at the crown and less skin further out.
public record ChartPoint(double p, double q) {}
