package stipple.duration.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellsTest {

  @Test
  void quotes_hold_separators_line_ends_and_quotes_together() {
    var lines = Cells.of("a,\"1,234\",\"say \"\"no\"\"\",\"two\nlines\",\"bent \\\" too\"", ',');
    assertThat(lines.getFirst().cells())
        .containsExactly("a", "1,234", "say \"no\"", "two\nlines", "bent \" too");
  }

  @Test
  void blank_lines_are_left_out_but_counted() {
    var lines = Cells.of("\r\na;b\r\n \r\n\nc;d", ';');
    assertThat(lines)
        .containsExactly(
            new Cells.Line(2, List.of("a", "b")), new Cells.Line(5, List.of("c", "d")));
  }

  @Test
  void a_line_that_ends_in_a_separator_has_an_empty_last_cell() {
    assertThat(Cells.of("1,,\n", ',').getFirst().cells()).containsExactly("1", "", "");
  }

  @Test
  void a_quote_that_is_never_closed_ends_with_the_file() {
    assertThat(Cells.of("1,\"open\n2,3", ',').getFirst().cells()).containsExactly("1", "open\n2,3");
  }

  @Test
  void nothing_has_no_lines() {
    assertThat(Cells.of("", ',')).isEmpty();
  }
}
