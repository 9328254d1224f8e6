package stipple.studio.treatment.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import stipple.studio.house.web.Form;

class StrokesTest {

  @Test
  void what_the_pad_writes_is_taken() {
    var drawn = "M60.0 110.0l0 0L66.1 112.3L-3.0 4.5M1 1l0 0";
    assertThat(Strokes.read(Form.filled(Map.of("strokes", drawn)))).isEqualTo(drawn);
  }

  @Test
  void no_strokes_are_no_fault() {
    var form = Form.empty();
    assertThat(Strokes.read(form)).isEmpty();
    assertThat(form.isWrong()).isFalse();
  }

  @Test
  void anything_else_is_refused_and_said() {
    for (var bad :
        new String[] {"M1 1\"/><script>", "C1 1 2 2", "url(x)", "M" + " 1".repeat(40_000)}) {
      var form = Form.filled(Map.of("strokes", bad));
      assertThat(Strokes.read(form)).isEmpty();
      assertThat(form.wrong("signedName")).isPresent();
    }
  }
}
