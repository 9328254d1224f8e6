package stipple.studio.house.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/// The running PostgreSQL server of one data folder.
final class Postmaster implements AutoCloseable {

  /// Chosen: a killed server stays visible until it is reaped (1.5 s measured), and its children
  /// hold the shared memory a little longer.
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final int KEPT_LOGS = 7;
  private static final String DURABLE =
      "-c fsync=on -c synchronous_commit=on -c full_page_writes=on";

  private final Programs programs;
  private final Path server;
  private final Path data;
  private int port;

  private Postmaster(Programs programs, Path server, Path data) {
    this.programs = programs;
    this.server = server;
    this.data = data;
  }

  static Postmaster start(Programs programs, Path server, Cluster cluster, Progress progress) {
    var postmaster = new Postmaster(programs, server, cluster.data());
    postmaster.keepFewLogs();
    progress.say("Starting PostgreSQL …");
    postmaster.start(progress);
    return postmaster;
  }

  int port() {
    return port;
  }

  @Override
  public void close() {
    if (!stop("fast", 60)) {
      stop("immediate", 10);
    }
  }

  /// Tries until the remains of an earlier run are gone; a taken port is changed at once.
  private void start(Progress progress) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    var said = "the remains of an earlier run did not go away";
    port = lastPort();
    for (int changes = 0; System.nanoTime() < end && changes < 5; ) {
      if (settle(Leftover.in(data, server), progress)) {
        var answer = tryToStart();
        if (answer.well()) {
          Folders.write(server.resolve("port"), Integer.toString(port));
          return;
        }
        said = Cluster.lastLine(answer.said());
        if (!isFree(port)) {
          port = freePort();
          changes++;
          continue;
        }
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new DatabaseProblem(
        "PostgreSQL did not start (%s). Everything saved before is still in %s."
            .formatted(said, data),
        "Look at the newest file in %s, and whether the disk is full. Then start again."
            .formatted(server.resolve("log")));
  }

  /// Whether nothing stands in the way of a start any more.
  private boolean settle(Leftover leftover, Progress progress) {
    return switch (leftover) {
      case Leftover.None() -> true;
      case Leftover.Ours(_) -> {
        progress.say("Stopping the PostgreSQL an earlier run left behind …");
        yield stop("fast", 30) || stop("immediate", 10);
      }
      case Leftover.Stranger(_) -> !Leftover.anyServerOf(server) && setPidFileAside();
    };
  }

  private boolean setPidFileAside() {
    var file = data.resolve("postmaster.pid");
    try {
      var aside = server.resolve("postmaster.pid.stale");
      Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Programs.Answer tryToStart() {
    return programs.pgCtl(
        List.of(
            "-D",
            data.toString(),
            "-l",
            server.resolve("log").resolve("start.log").toString(),
            "-w",
            "-t",
            "300",
            "-o",
            "-p " + port + " " + DURABLE,
            "start"));
  }

  private boolean stop(String mode, int seconds) {
    return programs
        .pgCtl(
            List.of(
                "-D", data.toString(), "-m", mode, "-w", "-t", Integer.toString(seconds), "stop"))
        .well();
  }

  private int lastPort() {
    try {
      var last = Integer.parseInt(Files.readString(server.resolve("port")).strip());
      return isFree(last) ? last : freePort();
    } catch (IOException | NumberFormatException _) {
      return freePort(); // never started before, or the note is damaged
    }
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 1);
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new DatabaseProblem(
          "This machine gives no free port on 127.0.0.1 to PostgreSQL. Nothing was changed.",
          "Close other programs, then start again.",
          e);
    }
  }

  private void keepFewLogs() {
    var logs = new ArrayList<Path>();
    try (var files = Files.newDirectoryStream(server.resolve("log"), "server-*.log")) {
      files.forEach(logs::add);
      logs.sort(null);
      for (var old : logs.subList(0, Math.max(0, logs.size() - KEPT_LOGS))) {
        Files.delete(old);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
