package stipple.pigment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TablesTest {

  private static final String HEAD =
      "#stipple-table 1\n# title Two\n# source [Us]\n# terms facts\n# unit nm\n";

  @Test
  void a_table_tells_its_source_and_its_cells() {
    var table = Tables.parse(HEAD + "nm\tword\n400\tblue\n410\t\n");
    assertThat(table.about("source")).isEqualTo("[Us]");
    assertThat(table.columns()).containsExactly("nm", "word");
    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.text(0, "word")).isEqualTo("blue");
    assertThat(table.text(1, "word")).isEmpty();
    assertThat(table.numbers("nm")).containsExactly(400, 410);
    assertThat(table.grid()).isEqualTo(new Grid(400, 10, 2));
  }

  @Test
  void line_ends_of_another_system_do_not_matter() {
    var table = Tables.parse((HEAD + "nm\n400\n").replace("\n", "\r\n"));
    assertThat(table.numbers("nm")).containsExactly(400);
  }

  @Test
  void what_is_no_table_is_refused_with_its_line() {
    refused("nm\n400", "Line 1");
    refused("#stipple-table 1\n# title Two\n# terms facts\n", "Line 3");
    refused(HEAD, "Line 6");
    refused(HEAD + "nm\tword\n400\n", "Line 7");
  }

  @Test
  void what_is_no_number_is_refused_with_its_column() {
    var table = Tables.parse(HEAD + "nm\tword\n400\tblue\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.number(0, "word"))
        .withMessageContaining("word");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.text(0, "hue"))
        .withMessageContaining("no column hue");
  }

  private static void refused(String text, String because) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tables.parse(text))
        .withMessageContaining(because);
  }
}
