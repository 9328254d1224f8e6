package stipple.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Without Node and without a network: a shell stands where the peers would.
class PeersTest {

  private static final String RECORDED =
      "poisson-disk-sampling\t2.3.1\ttries-10\t20000\t2\t0.0059315\t50.4,46.3,57.3\t48.2,45,57\t";

  @TempDir Path folder;

  private final List<String> told = new ArrayList<>();

  @Test
  void a_recorded_line_is_read_with_its_dots() throws IOException {
    var run = PeerRun.of(RECORDED + kept(0.25, 0.5, 0.125, 0.75));
    assertThat(run.peer()).isEqualTo("poisson-disk-sampling");
    assertThat(run.version()).isEqualTo("2.3.1");
    assertThat(run.asked()).isEqualTo(20_000);
    assertThat(run.laid()).isEqualTo(2);
    assertThat(run.radius()).isEqualTo(0.0059315);
    assertThat(run.processor().within(0.5)).isEqualTo(50.4);
    assertThat(run.xs()).containsExactly(0.25, 0.125);
    assertThat(run.ys()).containsExactly(0.5, 0.75);
  }

  @Test
  void a_broken_line_or_file_is_refused() throws IOException {
    assertThatThrownBy(() -> PeerRun.of("poisson-disk-sampling\t2.3.1"))
        .hasMessageContaining("9 words, not 2");
    var one = kept(0.25, 0.5);
    assertThatThrownBy(() -> PeerRun.of(RECORDED + one)).hasMessageContaining("2 numbers for 2");
    assertThatThrownBy(() -> PeerRun.of(RECORDED.replace("\t2\t", "\ttwo\t") + one))
        .hasMessageContaining("without a number");
  }

  @Test
  void each_case_says_package_setting_and_count() throws IOException {
    var quick = PeerRun.of(RECORDED + kept(0.25, 0.5, 0.125, 0.75));
    var usual =
        PeerRun.of(
            RECORDED.replace("tries-10", "tries-30").replace("20000", "100000")
                + kept(0.25, 0.5, 0.125, 0.75));
    assertThat(PeerFigures.of(List.of(quick)))
        .containsExactly(
            new Figure("peer.poisson-disk-sampling.tries-10.20k", "p50", 50.4, "ms", 3),
            new Figure("peer.poisson-disk-sampling.tries-10.20k", "p50.wall", 48.2, "ms", 3),
            new Figure("peer.poisson-disk-sampling.tries-10.20k", "dots", 2, "", 1));
    assertThat(PeerFigures.caseName(usual)).isEqualTo("peer.poisson-disk-sampling.100k");
  }

  @Test
  void what_the_peers_print_becomes_runs() throws Exception {
    var script = "head -c 32 /dev/zero >$1/dots; printf '%s\\n' \"" + RECORDED + "$1/dots\"";
    assertThat(peers("sh", "-c", script).lay(List.of(20_000)))
        .singleElement()
        .satisfies(run -> assertThat(run.laid()).isEqualTo(2));
    assertThat(told).isEmpty();
  }

  @Test
  void without_node_the_bench_goes_on() throws Exception {
    assertThat(peers("no-such-node").lay(List.of(20_000))).isEmpty();
    assertThat(told).singleElement().asString().contains("without the npm peers: no-such-node");
  }

  @Test
  void peers_that_fail_are_left_out() throws Exception {
    assertThat(peers("sh", "-c", "exit 3").lay(List.of(20_000))).isEmpty();
    assertThat(told).singleElement().asString().contains("status 3");
  }

  @Test
  void nobody_waits_for_ever() throws Exception {
    var slow = List.of("sh", "-c", "sleep 60 & wait");
    var peers = new Peers(slow, folder, Duration.ofMillis(100), told::add);
    assertThat(peers.lay(List.of(20_000))).isEmpty();
    assertThat(told).singleElement().asString().contains("longer");
  }

  private Peers peers(String... command) {
    return new Peers(List.of(command), folder, Duration.ofMinutes(1), told::add);
  }

  private Path kept(double... numbers) throws IOException {
    var bytes = ByteBuffer.allocate(8 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asDoubleBuffer().put(numbers);
    return Files.write(folder.resolve("dots-" + numbers.length), bytes.array());
  }
}
