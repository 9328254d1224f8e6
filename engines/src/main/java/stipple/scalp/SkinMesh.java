package stipple.scalp;

/// The skin of one head as triangles, for pictures: from the crown a little beyond the rim.
///
/// Rings around the crown, each of so many corners; the outward normal stands at every corner.
public final class SkinMesh {

  private static final int RINGS = 44;
  private static final int AROUND = 96;
  private static final double OUTERMOST = 1.18;

  private final float[] places = new float[3 * size()];
  private final float[] normals = new float[3 * size()];
  private final float[] points = new float[2 * size()];

  private SkinMesh(ScalpMap map) {
    for (int ring = 0; ring <= RINGS; ring++) {
      for (int i = 0; i < AROUND; i++) {
        put(ring * AROUND + i, map, OUTERMOST * ring / RINGS, 2 * Math.PI * i / AROUND - Math.PI);
      }
    }
  }

  public static SkinMesh of(ScalpMap map) {
    return new SkinMesh(map);
  }

  private static int size() {
    return (RINGS + 1) * AROUND;
  }

  private void put(int corner, ScalpMap map, double rho, double bearingRad) {
    var point = ScalpPoint.polar(rho, bearingRad);
    var skin = map.skinAt(point);
    var facing = skin.facing();
    places[3 * corner] = (float) skin.x();
    places[3 * corner + 1] = (float) skin.y();
    places[3 * corner + 2] = (float) skin.z();
    normals[3 * corner] = (float) facing.x();
    normals[3 * corner + 1] = (float) facing.y();
    normals[3 * corner + 2] = (float) facing.z();
    points[2 * corner] = (float) point.u();
    points[2 * corner + 1] = (float) point.v();
  }

  /// The place of each corner in mm: x, y, z, not copied.
  public float[] places() {
    return places;
  }

  /// The outward normal at each corner, of length 1: x, y, z, not copied.
  public float[] normals() {
    return normals;
  }

  /// The point of the map at each corner: u, v, not copied.
  public float[] points() {
    return points;
  }

  /// Three corners a triangle, seen from outside against the clock.
  public int[] triangles() {
    int[] triangles = new int[6 * RINGS * AROUND];
    int at = 0;
    for (int ring = 0; ring < RINGS; ring++) {
      for (int i = 0; i < AROUND; i++) {
        int here = ring * AROUND + i;
        int next = ring * AROUND + (i + 1) % AROUND;
        for (int corner :
            new int[] {here, next, here + AROUND, next, next + AROUND, here + AROUND}) {
          triangles[at++] = corner;
        }
      }
    }
    return triangles;
  }
}
