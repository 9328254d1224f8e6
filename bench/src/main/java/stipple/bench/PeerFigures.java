package stipple.bench;

import java.util.List;
import java.util.stream.Stream;

/// What a report says of the peers: `peer.PACKAGE.20k`, and `peer.PACKAGE.SETTING.20k` where the
/// package was not left as it comes.
final class PeerFigures {

  private static final String AS_IT_COMES = "tries-30";

  private PeerFigures() {}

  /// Time of the processor, time on the wall, and how many dots were really laid.
  static List<Figure> of(List<PeerRun> runs) {
    return runs.stream().flatMap(PeerFigures::of).toList();
  }

  private static Stream<Figure> of(PeerRun run) {
    var name = caseName(run);
    return Stream.of(
        new Figure(name, "p50", run.processor().within(0.50), "ms", run.processor().count()),
        new Figure(name, "p50.wall", run.wall().within(0.50), "ms", run.wall().count()),
        new Figure(name, "dots", run.laid(), "", 1));
  }

  static String caseName(PeerRun run) {
    var setting = run.setting().equals(AS_IT_COMES) ? "" : "." + run.setting();
    return "peer." + run.peer() + setting + "." + run.asked() / 1000 + "k";
  }
}
