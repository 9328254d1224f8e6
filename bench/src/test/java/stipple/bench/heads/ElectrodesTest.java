package stipple.bench.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElectrodesTest {

  private static final String FIVE_ON_A_RING =
      """
      # ASA electrode file
      UnitPosition\tmm
      NumberPositions=\t5
      Positions
      100 0 0
      70.710678 0 70.710678
       0  0 100
      -70.710678 0 70.710678
      -100 0 0
      Labels
      RPA
      C4
      Cz
      C3
      LPA
      """;

  @TempDir private Path folder;

  @Test
  void along_a_ring_the_way_is_the_ring_and_not_its_chords() throws IOException {
    var head = Electrodes.read(written(FIVE_ON_A_RING));
    assertThat(head.alongMm(List.of("RPA", "C4", "Cz", "C3", "LPA")))
        .isCloseTo(100 * Math.PI, within(1e-5));
    assertThat(head.of("Cz")).isEqualTo(new Place(0, 0, 100));
  }

  @Test
  void windows_line_ends_change_nothing() throws IOException {
    assertThat(Electrodes.read(written(FIVE_ON_A_RING.replace("\n", "\r\n"))).all()).hasSize(5);
  }

  @Test
  void fewer_names_than_places_are_refused() throws IOException {
    var file = written(FIVE_ON_A_RING.replace("LPA\n", ""));
    assertThatThrownBy(() -> Electrodes.read(file))
        .hasMessage("standard_1005.elc, line 10: expected 5 labels, one a position");
  }

  @Test
  void a_place_of_two_numbers_is_refused_with_its_line() throws IOException {
    var file = written(FIVE_ON_A_RING.replace(" 0  0 100", "0 100"));
    assertThatThrownBy(() -> Electrodes.read(file))
        .hasMessage("standard_1005.elc, line 7: expected x y z in mm");
  }

  @Test
  void other_units_are_refused() throws IOException {
    var file = written(FIVE_ON_A_RING.replace("\tmm", "\tm"));
    assertThatThrownBy(() -> Electrodes.read(file)).hasMessageContaining("UnitPosition mm");
  }

  @Test
  void a_name_that_is_not_there_is_named() throws IOException {
    var head = Electrodes.read(written(FIVE_ON_A_RING));
    assertThatThrownBy(() -> head.of("Iz")).hasMessageContaining("a label Iz");
  }

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve(Electrodes.FILE), text);
  }
}
