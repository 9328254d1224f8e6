package stipple.studio.house.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Calls PostgreSQL's programs as the account that may run them.
record Programs(Path home, Path server, Account account) {

  private static final Duration PATIENCE = Duration.ofSeconds(330);

  /// What a program answered.
  record Answer(int exit, String said) {
    boolean well() {
      return exit == 0;
    }
  }

  /// Settles who runs the server in this folder and hands the files to that account.
  static Programs of(Path home, Path server) {
    var note = server.resolve("run-by");
    var account = Account.choose(isRoot(), remembered(note), Programs::works);
    Folders.write(note, account.word());
    var programs = new Programs(home, server, account);
    programs.handOver();
    return programs;
  }

  /// Gives the server's files to its account, and looks whether it can reach them.
  void handOver() {
    if (account != Account.NOBODY) {
      return;
    }
    var folder = server.resolveSibling("");
    try {
      Folders.permit(folder, "rwx--x--x");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    run(List.of("chown", "-R", "65534:65534", server.toString()));
    var reach = new ArrayList<>(account.prefix());
    reach.addAll(List.of("test", "-x", server.toString()));
    if (!run(reach).well()) {
      throw new DatabaseProblem(
          "PostgreSQL will not run as root, and the user it runs as instead cannot pass through"
              + " the folders above %s.".formatted(folder),
          "Put the data folder somewhere everybody may pass, such as /var/lib/stipple:"
              + " --stipple.data=FOLDER. Or start Stipple as an ordinary user.");
    }
  }

  Answer initdb(List<String> arguments) {
    return call("initdb", arguments);
  }

  Answer pgCtl(List<String> arguments) {
    return call("pg_ctl", arguments);
  }

  private Answer call(String program, List<String> arguments) {
    var command = new ArrayList<>(account.prefix());
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    return run(command);
  }

  /// The answer goes through a file: a pipe would be inherited by the server and never close.
  private Answer run(List<String> command) {
    var answers = Folders.ofOwner(server.resolve("log")).resolve("answer.txt");
    try {
      Files.deleteIfExists(answers);
      var builder = new ProcessBuilder(command).directory(server.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
      builder.environment().put("LC_ALL", "C");
      builder.redirectErrorStream(true).redirectOutput(answers.toFile());
      builder.redirectInput(Redirect.from(Folders.nothing()));
      var exit = wait(builder.start());
      return new Answer(exit, Files.readString(answers, StandardCharsets.ISO_8859_1).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int wait(Process process) {
    try {
      if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      return -1;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private static Optional<String> remembered(Path note) {
    try {
      return Files.exists(note) ? Optional.of(Files.readString(note).strip()) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isRoot() {
    return !Folders.onWindows() && tryOut(List.of("sh", "-c", "test \"$(id -u)\" = 0"));
  }

  private static boolean works(Account account) {
    var command = new ArrayList<>(account.prefix());
    command.add("true");
    return tryOut(command);
  }

  private static boolean tryOut(List<String> command) {
    try {
      return wait(
              new ProcessBuilder(command)
                  .redirectErrorStream(true)
                  .redirectOutput(Redirect.DISCARD)
                  .start())
          == 0;
    } catch (IOException _) {
      return false; // the program is not installed here
    }
  }
}
