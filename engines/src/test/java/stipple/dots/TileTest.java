package stipple.dots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The tile is the one that was published, and can be built again.
class TileTest {

  @Test
  void the_shipped_tile_was_never_changed() {
    byte[] points = Arrays.copyOfRange(Tiles.file(), 16, Tiles.file().length);
    assertThat(Tiles.sha256(points))
        .isEqualTo("b3752fd9a39573afee34f43bfc8721b5bac8090ba89f1a7046c83f605020e605");
    assertThat(Tiles.sha256(Arrays.copyOf(points, 4 * 16384)))
        .isEqualTo("31bad98b49397e559bdc3de16068d661d059ed2ff819c3a2b85e43c1287eac06");
    assertThat(Tiles.WHOLE.key()).isEqualTo(1);
    assertThat(Tiles.WHOLE.points()).isEqualTo(65536);
  }

  @Test
  void its_beginning_can_be_built_again() {
    assertThat(TileBuilder.tile(1, 1024).bytes()).isEqualTo(Tiles.WHOLE.beginning(1024).bytes());
  }

  /// Takes two minutes: run it with `-Dstipple.whole-tile=yes` after a change of the builder.
  @Test
  @EnabledIfSystemProperty(named = "stipple.whole-tile", matches = "yes")
  void all_of_it_can_be_built_again() {
    assertThat(TileBuilder.tile(1, 65536).bytes()).isEqualTo(Tiles.file());
  }

  @Test
  void another_key_gives_another_tile() {
    assertThat(TileBuilder.tile(2, 64).bytes()).isNotEqualTo(TileBuilder.tile(1, 64).bytes());
  }

  @Test
  void a_tile_is_written_and_read() {
    var tile = TileBuilder.tile(-7, 256);
    var read = Tile.of(tile.bytes());
    assertThat(read.key()).isEqualTo(-7);
    assertThat(read.bytes()).isEqualTo(tile.bytes());
  }

  @Test
  void no_two_points_of_any_beginning_are_nearer_than_they_may_be() {
    // as whole numbers, exactly: square of the distance times the number of points
    for (int count : new int[] {2, 3, 10, 100, 500, 1024}) {
      for (int i = 0; i < count; i++) {
        for (int j = 0; j < i; j++) {
          long dx = (short) (Tiles.WHOLE.x(i) - Tiles.WHOLE.x(j));
          long dy = (short) (Tiles.WHOLE.y(i) - Tiles.WHOLE.y(j));
          assertThat((dx * dx + dy * dy) * count).isGreaterThanOrEqualTo(1_906_393_764L);
        }
      }
    }
  }

  @Test
  void what_is_no_tile_is_refused() {
    byte[] file = TileBuilder.tile(1, 16).bytes();
    refused(new byte[0], "STDT");
    refused(Arrays.copyOf(file, 40), "cut short");
    byte[] other = file.clone();
    other[0] = 'X';
    refused(other, "STDT");
    byte[] newer = file.clone();
    newer[4] = 2;
    refused(newer, "version 2");
    byte[] odd = file.clone();
    odd[5] = 77;
    refused(odd, "power of two");
    assertThatThrownBy(() -> TileBuilder.tile(1, 1000)).hasMessageContaining("power of two");
    assertThatThrownBy(() -> Tiles.WHOLE.beginning(8)).hasMessageContaining("16");
  }

  private static void refused(byte[] file, String because) {
    assertThatThrownBy(() -> Tile.of(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(because);
  }
}
