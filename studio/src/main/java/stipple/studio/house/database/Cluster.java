package stipple.studio.house.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;

/// The files PostgreSQL keeps its rows in, and the settings it reads at each start.
record Cluster(Path data, int major) {

  private static final String ONE_DOOR = "host all all 127.0.0.1/32 scram-sha-256\n";

  private static final Pattern MAJOR = Pattern.compile("data-(\\d+)");

  /// The cluster of this folder, laid down on first use; one of another major version is left
  /// alone.
  static Cluster open(Path server, int major, Programs programs, Progress progress) {
    var cluster = new Cluster(server.resolve("data-" + major), major);
    var secrets = Secrets.in(server);
    if (Files.exists(cluster.data)) {
      cluster.refuseOtherMajor();
      refuseLostSecret(secrets);
    } else {
      refuseOtherCluster(server, major);
      progress.say("Creating the database …");
      cluster.lay(programs, secrets);
    }
    cluster.configure(server);
    programs.handOver();
    return cluster;
  }

  private void lay(Programs programs, Secrets secrets) {
    var draft = data.resolveSibling(data.getFileName() + ".tmp");
    try {
      Folders.remove(draft);
      secrets.login(Secrets.ADMIN);
      programs.handOver();
      var made =
          programs.initdb(
              List.of(
                  "-D",
                  draft.toString(),
                  "-U",
                  Secrets.ADMIN,
                  "-A",
                  "scram-sha-256",
                  "--pwfile=" + secrets.file(Secrets.ADMIN),
                  "-E",
                  "UTF8",
                  "--no-locale",
                  "--locale-provider=builtin",
                  "--builtin-locale=C.UTF-8",
                  "--data-checksums"));
      if (!made.well()) {
        throw new DatabaseProblem(
            "The database could not be created in %s: %s".formatted(data, lastLine(made.said())),
            "Look whether the disk is full, then start again; there was nothing to lose yet.");
      }
      Files.writeString(
          draft.resolve("postgresql.conf"),
          "\ninclude = 'stipple.conf'\n",
          StandardOpenOption.APPEND);
      Files.move(draft, data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void configure(Path server) {
    var log = server.resolve("log").toString().replace("\\", "/").replace("'", "''");
    Folders.write(data.resolve("pg_hba.conf"), ONE_DOOR);
    Folders.write(
        data.resolve("stipple.conf"),
        """
        # Written anew at each start of Stipple: changes made here are lost.
        listen_addresses = '127.0.0.1'
        unix_socket_directories = ''
        password_encryption = 'scram-sha-256'
        max_connections = 60
        timezone = 'UTC'
        lc_messages = 'C'
        logging_collector = on
        log_directory = '%s'
        log_filename = 'server-%%Y%%m%%d-%%H%%M%%S.log'
        log_file_mode = 0600
        log_rotation_size = 10MB
        log_rotation_age = 7d
        # no statement and no value may reach the log: they may speak of a client's health
        log_min_messages = log
        log_min_error_statement = panic
        log_error_verbosity = terse
        log_statement = none
        """
            .formatted(log));
  }

  private void refuseOtherMajor() {
    try {
      var found = Files.readString(data.resolve("PG_VERSION")).strip();
      if (!found.equals(Integer.toString(major))) {
        throw otherMajor(found, major, data);
      }
    } catch (IOException e) {
      throw new DatabaseProblem(
          "The database in %s is incomplete: its PG_VERSION cannot be read. Nothing was changed."
              .formatted(data),
          "Start Stipple as the user the folder belongs to, or restore the folder from a backup.",
          e);
    }
  }

  private static void refuseOtherCluster(Path server, int major) {
    try (var folders = Files.newDirectoryStream(server, "data-*")) {
      for (var folder : folders) {
        var name = MAJOR.matcher(folder.getFileName().toString());
        if (name.matches()) {
          throw otherMajor(name.group(1), major, folder);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DatabaseProblem otherMajor(String found, int major, Path folder) {
    return new DatabaseProblem(
        "The database in %s was written by PostgreSQL %s; this Stipple brings PostgreSQL %d."
            .formatted(folder, found, major),
        "Start the Stipple that wrote it. The folder was left exactly as it was.");
  }

  private static void refuseLostSecret(Secrets secrets) {
    if (!secrets.complete()) {
      throw new DatabaseProblem(
          "The database's password file %s is missing. Nothing was changed."
              .formatted(secrets.file(Secrets.ADMIN)),
          "Put the folder \"secret\" back from a backup: without it the database stays closed.");
    }
  }

  static String lastLine(String said) {
    return said.lines().reduce("no reason given", (_, line) -> line);
  }
}
