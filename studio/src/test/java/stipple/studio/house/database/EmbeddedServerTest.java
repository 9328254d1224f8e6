package stipple.studio.house.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@EnabledOnOs({OS.LINUX, OS.MAC})
class EmbeddedServerTest {

  @TempDir Path temporary;

  private Path folder = Path.of("");

  @BeforeEach
  void a_folder_with_a_blank_in_its_name() throws IOException {
    TestDatabase.server();
    folder = temporary.resolve("my studio");
    KeptPrograms.linkInto(folder);
  }

  @Test
  void nothing_acknowledged_is_lost_when_everything_is_killed() throws Exception {
    var writer = Writer.start(folder);
    var first = writer.writeAtLeast(40);
    writer.kill(true);
    assertThat(kept()).containsAll(first);

    var second = Writer.start(folder);
    var more = second.writeAtLeast(40);
    second.kill(false);
    assertThat(kept()).containsAll(first).containsAll(more);
  }

  @Test
  void a_strangers_process_with_the_servers_number_is_left_alone() throws Exception {
    EmbeddedServer.open(folder, Progress.silent()).close();
    var stranger = new ProcessBuilder("sleep", "60").start();
    try {
      var pidFile = folder.resolve("pg/data-18/postmaster.pid");
      Files.write(pidFile, List.of(stranger.pid() + "", "elsewhere", "1", "5432", "", "", "", ""));
      try (var server = EmbeddedServer.open(folder, Progress.silent())) {
        assertThat(rows(server).sql("select 1").query(Integer.class).single()).isEqualTo(1);
      }
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void the_server_keeps_what_it_is_given_and_opens_one_door_only() throws Exception {
    try (var server = EmbeddedServer.open(folder, Progress.silent());
        var connection = Connections.open(server.url(), server.app())) {
      Durability.demand(connection);
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> Connections.open(server.url(), new Login(Secrets.ADMIN, "")).close());
      assertThatExceptionOfType(DatabaseProblem.class)
          .isThrownBy(() -> EmbeddedServer.open(folder, Progress.silent()))
          .withMessageContaining("already runs");
    }
  }

  @Test
  void a_cluster_of_another_version_or_without_its_password_stays_untouched() throws Exception {
    var data = Files.createDirectories(folder.resolve("pg/data-18"));
    var version = Files.writeString(data.resolve("PG_VERSION"), "17\n");
    refused("written by PostgreSQL 17");
    Files.writeString(version, "18\n");
    refused("password file");
    Files.delete(version);
    Files.move(data, folder.resolve("pg/data-19"));
    refused("written by PostgreSQL 19");
    assertThat(folder.resolve("pg/data-18")).doesNotExist();
  }

  private void refused(String words) {
    assertThatExceptionOfType(DatabaseProblem.class)
        .isThrownBy(() -> EmbeddedServer.open(folder, Progress.silent()))
        .withMessageContaining(words);
  }

  private List<@Nullable Long> kept() {
    try (var server = EmbeddedServer.open(folder, Progress.silent())) {
      return rows(server).sql("select n from kept").query(Long.class).list();
    }
  }

  private static JdbcClient rows(EmbeddedServer server) {
    var owner = server.owner();
    return JdbcClient.create(
        new DriverManagerDataSource(server.url(), owner.role(), owner.password()));
  }

  /// A program of its own that saves numbers and says each one only after the commit.
  private record Writer(Process process, BufferedReader said, long server) {

    static Writer start(Path folder) throws IOException {
      var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      var process =
          new ProcessBuilder(
                  java,
                  "-cp",
                  System.getProperty("java.class.path"),
                  WritingProgram.class.getName(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      var said = process.inputReader();
      var server = said.readLine();
      return new Writer(process, said, Long.parseLong(server));
    }

    List<Long> writeAtLeast(int count) {
      return LongStream.range(0, count).mapToObj(_ -> next()).toList();
    }

    private long next() {
      try {
        return Long.parseLong(said.readLine());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void kill(boolean theServerToo) throws InterruptedException {
      process.destroyForcibly();
      if (theServerToo) {
        ProcessHandle.of(server).ifPresent(ProcessHandle::destroyForcibly);
      }
      process.waitFor();
    }
  }
}
