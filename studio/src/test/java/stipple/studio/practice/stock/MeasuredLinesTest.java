package stipple.studio.practice.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stipple.pigment.Contaminant;
import stipple.pigment.MeasuredValue;
import stipple.studio.house.Phrase;

class MeasuredLinesTest {

  @Test
  void a_certificate_is_read_as_it_is_printed() {
    var lines =
        MeasuredLines.of(
            "Ni 3.1 mg/kg, Cr(VI) < 0.2\nPAH below 0,3\nlead: 0.5\ncr 6: 0.1"
                    .replace("\ncr 6: 0.1", "")
                + "; Benzo[a]pyrene<0.004");
    assertThat(lines.wrong()).isEmpty();
    assertThat(lines.read())
        .containsExactly(
            new MeasuredValue(Contaminant.NICKEL, 3.1, false),
            new MeasuredValue(Contaminant.CHROMIUM_VI, 0.2, true),
            new MeasuredValue(Contaminant.PAH, 0.3, true),
            new MeasuredValue(Contaminant.LEAD, 0.5, false),
            new MeasuredValue(Contaminant.BENZO_A_PYRENE, 0.004, true));
    assertThat(MeasuredLines.of("cr 6 0.1").read())
        .containsExactly(new MeasuredValue(Contaminant.CHROMIUM_VI, 0.1, false));
  }

  @Test
  void each_wrong_line_is_named_with_what_is_wrong() {
    var lines = MeasuredLines.of("Ni\nGold 3\nPb < 0\nPb 9999999\nHg 0.1\nmercury 0.2\nNi -3");
    assertThat(lines.read()).containsExactly(new MeasuredValue(Contaminant.MERCURY, 0.1, false));
    assertThat(lines.wrong().stream().map(Phrase::key))
        .containsExactly(
            "lot.line.no-value",
            "lot.line.substance",
            "lot.line.value",
            "lot.line.value",
            "lot.line.twice",
            "lot.line.substance");
  }

  @Test
  void what_was_read_can_be_typed_again() {
    var read = MeasuredLines.of("Ni 3.1\nPAH < 0.3\nZn 1200").read();
    assertThat(MeasuredLines.of(MeasuredLines.text(read)).read()).isEqualTo(read);
  }
}
