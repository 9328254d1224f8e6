package stipple.studio.treatment.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AftercareTemplatesTest {

  @Test
  void every_default_line_fits_its_columns_and_runs_forward() {
    assertThat(AftercareTemplates.defaults())
        .hasSizeGreaterThan(10)
        .allSatisfy(line -> {
          assertThat(line.fromDay()).isBetween(0, 365);
          assertThat(line.toDay().orElse(365)).isBetween(line.fromDay(), 365);
          assertThat(line.topic()).isNotBlank().hasSizeLessThanOrEqualTo(80);
          assertThat(line.advice()).isNotBlank().hasSizeLessThanOrEqualTo(600).doesNotContain("\"");
        });
  }

  @Test
  void a_cell_in_quotation_marks_keeps_its_commas() {
    assertThat(CsvRow.cells("0,3,Dry,\"No water, no steam.\",S1"))
        .containsExactly("0", "3", "Dry", "No water, no steam.", "S1");
  }
}
