package stipple.studio.house.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path temporary;

  @Test
  void a_new_folder_is_its_owners_alone() throws IOException {
    try (var folder = DataFolder.open(temporary.resolve("one/two"))) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
          .isEqualTo("rwx------");
      assertThat(Files.readString(folder.path().resolve("lock")))
          .isEqualTo(Long.toString(ProcessHandle.current().pid()));
    }
  }

  @Test
  void a_second_program_on_the_folder_is_refused_with_the_number_of_the_first() {
    try (var _ = DataFolder.open(temporary)) {
      assertThatExceptionOfType(DatabaseProblem.class)
          .isThrownBy(() -> DataFolder.open(temporary))
          .withMessageContaining("already runs")
          .withMessageContaining(Long.toString(ProcessHandle.current().pid()));
    }
  }

  @Test
  void a_closed_folder_may_be_opened_again() {
    DataFolder.open(temporary).close();
    DataFolder.open(temporary).close();
  }

  @Test
  void a_file_in_place_of_the_folder_is_left_as_it_is() throws IOException {
    var file = Files.writeString(temporary.resolve("letters"), "kept");
    assertThatExceptionOfType(DatabaseProblem.class)
        .isThrownBy(() -> DataFolder.open(file))
        .withMessageContaining("is a file");
    assertThat(file).hasContent("kept");
  }

  @Test
  void a_full_disk_stops_the_start_before_anything_is_written() {
    assertThatExceptionOfType(DatabaseProblem.class)
        .isThrownBy(() -> DataFolder.open(temporary, _ -> DataFolder.LEAST_FREE_BYTES - 1))
        .withMessageContaining("1023 MB left");
    assertThat(temporary).isDirectoryNotContaining("glob:**/pg");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void a_place_nobody_may_write_is_refused_even_for_root() {
    assertThatExceptionOfType(DatabaseProblem.class)
        .isThrownBy(() -> DataFolder.open(Path.of("/proc/stipple")))
        .withMessageContaining("cannot be written");
  }

  @Test
  void a_name_that_would_trip_a_shell_is_refused() {
    assertThatExceptionOfType(DatabaseProblem.class)
        .isThrownBy(() -> DataFolder.open(temporary.resolve("a$(b)")))
        .withMessageContaining("character");
  }
}
