package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// The triangles cover the skin once, faces outward, and lie on it.
class SkinMeshTest {

  private static final ScalpMap MAP = ScalpMapTest.MAP;
  private static final SkinMesh MESH = SkinMesh.of(MAP);

  @Test
  void corners_lie_on_the_skin_of_their_points() {
    for (int corner = 0; corner < MESH.points().length / 2; corner += 37) {
      var skin = MAP.at(new ScalpPoint(MESH.points()[2 * corner], MESH.points()[2 * corner + 1]));
      assertThat((double) MESH.places()[3 * corner]).isCloseTo(skin.xMm(), within(1e-3));
      assertThat((double) MESH.places()[3 * corner + 1]).isCloseTo(skin.yMm(), within(1e-3));
      assertThat((double) MESH.places()[3 * corner + 2]).isCloseTo(skin.zMm(), within(1e-3));
    }
  }

  @Test
  void normals_are_of_length_one() {
    float[] normals = MESH.normals();
    for (int i = 0; i < normals.length; i += 3) {
      double square =
          normals[i] * normals[i]
              + normals[i + 1] * normals[i + 1]
              + normals[i + 2] * normals[i + 2];
      assertThat(square).isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void every_triangle_faces_outward_and_its_corners_exist() {
    int[] triangles = MESH.triangles();
    int corners = MESH.places().length / 3;
    assertThat(corners).isLessThan(1 << 16);
    for (int i = 0; i < triangles.length; i += 3) {
      assertThat(triangles[i]).isBetween(0, corners - 1);
      assertThat(turn(triangles[i], triangles[i + 1], triangles[i + 2]))
          .isGreaterThanOrEqualTo(-1e-3);
    }
  }

  // twice the area of a triangle, above 0 where its outer side is the one seen against the clock
  private static double turn(int a, int b, int c) {
    double[] one = way(a, b);
    double[] other = way(a, c);
    float[] normal = MESH.normals();
    return (one[1] * other[2] - one[2] * other[1]) * normal[3 * a]
        + (one[2] * other[0] - one[0] * other[2]) * normal[3 * a + 1]
        + (one[0] * other[1] - one[1] * other[0]) * normal[3 * a + 2];
  }

  private static double[] way(int from, int to) {
    float[] places = MESH.places();
    double[] way = new double[3];
    for (int axis = 0; axis < 3; axis++) {
      way[axis] = (double) places[3 * to + axis] - places[3 * from + axis];
    }
    return way;
  }
}
