package stipple.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A demo studio that runs beside us, started as anybody would start it: by `bin/run`.
final class StudioOutside implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 60;

  final String address;
  final double readyAfterMs;
  private final Path data;
  private final Process process;

  private StudioOutside(String address, double readyAfterMs, Path data, Process process) {
    this.address = address;
    this.readyAfterMs = readyAfterMs;
    this.data = data;
    this.process = process;
  }

  static StudioOutside start(Path data) throws IOException {
    var port = freePort();
    long began = System.nanoTime();
    var process =
        new ProcessBuilder("bin/run", "--port", "" + port, "--data", data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var lines = process.inputReader();
    for (var line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("Stipple is open")) {
        double readyAfterMs = (System.nanoTime() - began) / 1e6;
        Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
        return new StudioOutside("http://localhost:" + port, readyAfterMs, data, process);
      }
      System.err.println(line);
    }
    throw new IOException("bin/run ended before the studio was open");
  }

  /// The memory of program and database together, each shared page counted once; 0 where the system
  /// does not tell.
  double residentMb() throws IOException {
    double kb = 0;
    for (var one : processes()) {
      var told = Path.of("/proc", Long.toString(one.pid()), "smaps_rollup");
      if (Files.isReadable(told)) {
        kb += kilobytes(Files.readString(told));
      }
    }
    return kb / 1024;
  }

  private List<ProcessHandle> processes() throws IOException {
    var all = new ArrayList<ProcessHandle>(List.of(process.toHandle()));
    try (var clusters = Files.newDirectoryStream(data.resolve("pg"), "data-*")) {
      for (var cluster : clusters) {
        var pid = Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst().strip();
        ProcessHandle.of(Long.parseLong(pid))
            .ifPresent(server -> {
              all.add(server);
              server.descendants().forEach(all::add);
            });
      }
    }
    return all;
  }

  private static double kilobytes(String told) {
    return told.lines()
        .filter(line -> line.startsWith("Pss:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
        .sum();
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("the studio did not stop");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while the studio stopped", e);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
