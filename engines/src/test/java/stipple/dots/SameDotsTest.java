package stipple.dots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import stipple.number.Seed;
import stipple.scalp.ConformalChart;
import stipple.scalp.EdgeStyle;

/// The same head, wish and seed give the same dots, to the last bit: today, on eight threads, and
/// with every later build of this version of the engine.
class SameDotsTest {

  /// If this changes, the dots of every stored design do: give the engine a new version then.
  private static final String GOLDEN =
      "1e3946179fe01aaacd6e64663cb7af79ff30d8a30d2ef76bb3581b6b47cea227";

  @Test
  void the_dots_are_those_of_this_version() {
    assertThat(digest(laid(LaidHead.LAYOUTER))).isEqualTo(GOLDEN);
  }

  @Test
  void they_are_the_same_from_a_chart_made_anew() {
    var chart = ConformalChart.of(LaidHead.MAP);
    var layouter = Layouter.on(chart, Tiles.WHOLE, new Seed(7));
    var line = LaidHead.line(65);
    var zones = LaidHead.zoned(chart, LaidHead.line(55), 90, java.util.Map.of());
    assertThat(digest(layouter.lay(zones.behind(LaidHead.edge(line, EdgeStyle.NATURAL)))))
        .isEqualTo(GOLDEN);
  }

  @Test
  void they_are_the_same_on_any_number_of_threads() throws Exception {
    for (int threads : new int[] {1, 2, 8}) {
      try (var pool = Executors.newFixedThreadPool(threads)) {
        var calls = new ArrayList<Callable<String>>();
        for (int i = 0; i < 2 * threads; i++) {
          calls.add(() -> digest(laid(LaidHead.LAYOUTER)));
        }
        for (var answer : pool.invokeAll(calls)) {
          assertThat(answer.get()).isEqualTo(GOLDEN);
        }
      }
    }
  }

  private static Layout laid(Layouter layouter) {
    return layouter.lay(LaidHead.field(65, 90, EdgeStyle.NATURAL));
  }

  private static String digest(Layout layout) {
    var sessions = Sessions.by(SessionShares.of(0.3, 0.7, 1), layout);
    var bytes = ByteBuffer.allocate(48 * layout.size()).order(ByteOrder.LITTLE_ENDIAN);
    for (int dot = 0; dot < layout.size(); dot++) {
      bytes.putInt(layout.id(dot)).putInt(sessions.session(dot));
      bytes.putDouble(layout.p(dot)).putDouble(layout.q(dot)).putDouble(layout.score(dot));
      bytes.putDouble(layout.xMm(dot)).putDouble(layout.yMm(dot));
    }
    return Tiles.sha256(bytes.array());
  }
}
