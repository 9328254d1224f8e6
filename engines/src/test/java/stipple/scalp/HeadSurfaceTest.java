package stipple.scalp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import stipple.number.Seed;

/// Rays to the skin: wherever they begin, they end on it.
class HeadSurfaceTest {

  @Test
  void every_ray_ends_on_the_skin() {
    var chance = new Seed(11);
    for (int i = 0; i < 4000; i++) {
      var of = chance.named(i);
      var scale = new Scale(0.85 + 0.3 * of.at(0), 0.85 + 0.3 * of.at(1), 0.85 + 0.3 * of.at(2));
      var surface = new HeadSurface(scale);
      double y = 60 * of.at(3) - 30;
      surface.aim(0, y, 30, of.at(4) - 0.5, of.at(5) - 0.5, of.at(6) - 0.5);
      double level =
          new Egg(Egg.CRANIUM)
              .level(
                  surface.x() / scale.across(),
                  surface.y() / scale.along(),
                  surface.z() / scale.up());
      assertThat(level).isCloseTo(1, within(1e-11));
    }
  }
}
