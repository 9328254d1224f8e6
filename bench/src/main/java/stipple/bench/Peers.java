package stipple.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The npm packages that lay dots too, run by Node beside us on the same machine.
///
/// Where they cannot be had the bench says so and goes on without them: nothing takes their place.
final class Peers {

  private static final Path SCRIPT = Path.of("bench", "src", "main", "peers", "peers.mjs");
  private static final Path KEPT = Path.of("bench", "target", "peers");
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final List<String> command;
  private final Path folder;
  private final Duration patience;
  private final Consumer<String> told;

  Peers(List<String> command, Path folder, Duration patience, Consumer<String> told) {
    this.command = command;
    this.folder = folder;
    this.patience = patience;
    this.told = told;
  }

  /// The peers of our own list, started from the root of the house; their dots stay in the build's
  /// folder for whoever draws them.
  static Peers ofNpm() {
    return new Peers(List.of("node", SCRIPT.toString()), KEPT, PATIENCE, System.err::println);
  }

  /// All peers in all settings, for each count in turn; nothing if they cannot be had.
  List<PeerRun> lay(List<Integer> counts) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    var lines = folder.resolve("lines.tsv");
    var words = new ArrayList<>(command);
    words.addAll(List.of("--out", folder.toString()));
    counts.forEach(count -> words.add(count.toString()));
    Process process;
    try {
      process =
          new ProcessBuilder(words)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .redirectOutput(lines.toFile())
              .start();
    } catch (IOException e) {
      return without(command.getFirst() + " could not be started; is it installed?");
    }
    if (!ended(process)) {
      return without("they took longer than " + patience.toSeconds() + " seconds.");
    }
    if (process.exitValue() != 0) {
      return without("they ended with status " + process.exitValue() + ".");
    }
    return runs(lines);
  }

  private boolean ended(Process process) throws InterruptedException {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static List<PeerRun> runs(Path lines) throws IOException {
    var runs = new ArrayList<PeerRun>();
    for (var line : Files.readAllLines(lines)) {
      runs.add(PeerRun.of(line));
    }
    return runs;
  }

  private List<PeerRun> without(String why) {
    told.accept("The bench goes on without the npm peers: " + why);
    return List.of();
  }
}
