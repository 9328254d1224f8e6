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

  /// Kills the program as a failing machine would; nothing of it runs any more afterwards.
  void killProgram() throws IOException {
    end(process.toHandle());
  }

  /// Kills the database of this studio's own folder, and no other.
  void killDatabase() throws IOException {
    for (var server : postmasters()) {
      if (commandLine(server.pid()).contains(data.resolve("pg").toString())) {
        end(server);
      }
    }
  }

  private static void end(ProcessHandle killed) throws IOException {
    killed.destroyForcibly();
    try {
      killed.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      throw new IOException("process " + killed.pid() + " did not end", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while a process was killed", e);
    }
  }

  private static String commandLine(long pid) throws IOException {
    return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline")).replace('\0', ' ');
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
    for (var server : postmasters()) {
      all.add(server);
      server.descendants().forEach(all::add);
    }
    return all;
  }

  private List<ProcessHandle> postmasters() throws IOException {
    var all = new ArrayList<ProcessHandle>();
    try (var clusters = Files.newDirectoryStream(data.resolve("pg"), "data-*")) {
      for (var cluster : clusters) {
        var pid = Files.readAllLines(cluster.resolve("postmaster.pid")).getFirst().strip();
        ProcessHandle.of(Long.parseLong(pid)).ifPresent(all::add);
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
