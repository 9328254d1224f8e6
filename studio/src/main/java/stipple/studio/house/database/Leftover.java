package stipple.studio.house.database;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a start before this one left in `postmaster.pid`.
sealed interface Leftover {

  /// No pid file, or one of a process that is gone; the server clears it itself.
  record None() implements Leftover {}

  /// Our own server still runs although the program that started it is gone.
  record Ours(long pid) implements Leftover {}

  /// The number belongs to a process that is not our server, or no longer answers for itself.
  record Stranger(long pid) implements Leftover {}

  /// Chosen: start times were seen one second apart.
  Duration APART = Duration.ofSeconds(5);

  static Leftover in(Path data, Path server) {
    var file = data.resolve("postmaster.pid");
    try {
      if (!Files.exists(file)) {
        return new None();
      }
      var lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
      if (lines.size() < 3) {
        return new None();
      }
      var pid = Long.parseLong(lines.get(0).strip());
      var started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
      return ProcessHandle.of(pid)
          .filter(ProcessHandle::isAlive)
          .map(process -> judge(process, started, data, server))
          .orElse(new None());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NumberFormatException _) {
      return new None(); // half written: the server judges it by its own rules
    }
  }

  /// Whether any process of this machine is a PostgreSQL unpacked in this folder.
  static boolean anyServerOf(Path server) {
    return ProcessHandle.allProcesses().anyMatch(process -> isServerOf(server, process));
  }

  private static Leftover judge(ProcessHandle process, Instant started, Path data, Path server) {
    if (!isServerOf(server, process)) {
      return new Stranger(process.pid());
    }
    var arguments = arguments(process);
    var ours =
        arguments.isEmpty()
            ? process.info().startInstant().filter(at -> near(at, started)).isPresent()
            : follows(arguments, "-D", data.toString());
    return ours ? new Ours(process.pid()) : new Stranger(process.pid());
  }

  private static boolean near(Instant one, Instant other) {
    return Duration.between(one, other).abs().compareTo(APART) <= 0;
  }

  private static boolean follows(List<String> arguments, String flag, String value) {
    var at = arguments.indexOf(flag);
    return at >= 0 && at + 1 < arguments.size() && arguments.get(at + 1).equals(value);
  }

  private static boolean isServerOf(Path server, ProcessHandle process) {
    var program =
        process.info().command().or(() -> Optional.ofNullable(first(commandLine(process))));
    return program.filter(name -> isServerOf(server, name)).isPresent();
  }

  private static boolean isServerOf(Path server, String program) {
    var name = program.replaceFirst(" \\(deleted\\)$", "");
    return name.startsWith(server + File.separator) && name.matches(".*[/\\\\]postgres(\\.exe)?");
  }

  private static List<String> arguments(ProcessHandle process) {
    var line = commandLine(process);
    return line.isEmpty()
        ? process.info().arguments().map(List::of).orElse(List.of())
        : line.subList(1, line.size());
  }

  private static @Nullable String first(List<String> words) {
    return words.isEmpty() ? null : words.getFirst();
  }

  /// The words a process was called with, where Linux shows them to everybody.
  private static List<String> commandLine(ProcessHandle process) {
    try {
      var file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
      var words = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
      return words.isEmpty() ? List.of() : List.of(words.split("\0"));
    } catch (IOException _) {
      return List.of(); // the process ended while we looked
    }
  }
}
