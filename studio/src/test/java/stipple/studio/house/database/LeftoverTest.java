package stipple.studio.house.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoverTest {

  @TempDir Path server;

  @Test
  void a_clean_folder_left_nothing() {
    assertThat(Leftover.in(server, server)).isEqualTo(new Leftover.None());
  }

  @Test
  void a_half_written_note_is_left_to_the_server() throws IOException {
    assertThat(left("12")).isEqualTo(new Leftover.None());
    assertThat(left("x", "y", "z")).isEqualTo(new Leftover.None());
  }

  @Test
  void a_process_that_is_gone_is_no_hindrance() throws Exception {
    var gone = new ProcessBuilder("true").start();
    gone.waitFor();
    assertThat(left(gone.pid() + "", "data", "1")).isEqualTo(new Leftover.None());
  }

  @Test
  void another_program_is_a_stranger_even_if_it_started_in_the_same_second() throws IOException {
    var self = ProcessHandle.current();
    var started = self.info().startInstant().orElseThrow().getEpochSecond();
    assertThat(left(self.pid() + "", "data", started + ""))
        .isEqualTo(new Leftover.Stranger(self.pid()));
    assertThat(Leftover.anyServerOf(server)).isFalse();
  }

  @Test
  void our_own_server_is_known_by_its_program_and_its_folder() {
    var programs = TestDatabase.programs();
    TestDatabase.server();
    assertThat(Leftover.in(programs.resolve("data-18"), programs))
        .isInstanceOf(Leftover.Ours.class);
    assertThat(Leftover.anyServerOf(programs)).isTrue();
  }

  private Leftover left(String... lines) throws IOException {
    Files.write(server.resolve("postmaster.pid"), List.of(lines));
    return Leftover.in(server, server);
  }
}
