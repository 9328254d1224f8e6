package stipple.studio.practice.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stipple.pigment.Grid;
import stipple.pigment.Reflectance;

class SpectrumTextTest {

  private static final String ROW = numbers("0.%d", ",");

  @ParameterizedTest
  @ValueSource(strings = {",", ", ", " ", "\t", ";", "; ", "\n"})
  void numbers_in_a_row_are_read_however_they_are_parted(String parting) {
    assertThat(curve(numbers("0.%d", parting)).grid()).isEqualTo(Grid.PUBLIC);
    assertThat(curve(numbers("0.%d", parting)).at(30)).isEqualTo(0.40);
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\t", ";", "; ", "\n", ", "})
  void decimal_commas_are_read_where_something_else_parts_the_numbers(String parting) {
    assertThat(curve(numbers("0,%d", parting)).at(30)).isEqualTo(0.40);
  }

  @Test
  void a_head_of_wavelengths_tells_the_grid() {
    var head = IntStream.rangeClosed(0, 34).mapToObj(i -> "r" + (360 + 10 * i));
    var cells = IntStream.rangeClosed(0, 34).mapToObj(_ -> "0.5");
    var read =
        curve(
            head.collect(Collectors.joining(",")) + "\n" + cells.collect(Collectors.joining(",")));
    assertThat(read.grid()).isEqualTo(new Grid(360, 10, 35));
  }

  @Test
  void two_columns_are_wavelength_and_number() {
    var lines = IntStream.rangeClosed(0, 15).mapToObj(i -> (400 + 20 * i) + ".0\t2.5e-1");
    assertThat(curve(lines.collect(Collectors.joining("\r\n"))))
        .isEqualTo(Reflectance.even(new Grid(400, 20, 16), 0.25));
  }

  @Test
  void percentages_are_offered_to_be_divided_and_then_are() {
    var percent = numbers("%d", " ");
    assertThat(why(percent)).isEqualTo("colour.spectrum.percent");
    var found = SpectrumText.read(percent, 400, 10, true);
    assertThat(((SpectrumText.Curve) found).spectrum().at(0)).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void what_cannot_be_is_said_with_its_wavelength() {
    assertThat(phrase(ROW.replace("0.11", "-0.11")))
        .isEqualTo("colour.spectrum.negative[-0.11, 410]");
    assertThat(phrase(ROW.replace("0.11", "abc")))
        .isEqualTo("colour.spectrum.not-a-number[abc, 410]");
    assertThat(phrase(ROW.replace("0.11", "NaN")))
        .isEqualTo("colour.spectrum.not-a-number[NaN, 410]");
    assertThat(phrase(ROW.replace("0.11", "1.2"))).isEqualTo("colour.spectrum.above-all[1.2, 410]");
  }

  @Test
  void what_is_no_spectrum_is_refused() {
    assertThat(why("")).isEqualTo("colour.spectrum.none");
    assertThat(why(" ;,\n")).isEqualTo("colour.spectrum.none");
    assertThat(why("x".repeat(100_000))).isEqualTo("colour.spectrum.count");
    assertThat(why("0.1 0.2 0.3")).isEqualTo("colour.spectrum.count");
    assertThat(why("0.1 0.2 0.3 0.2 0.1 0.2")).isEqualTo("colour.spectrum.not-whole");
    assertThat(why("r400,r410,r430\n0.1,0.2,0.3")).isEqualTo("colour.spectrum.uneven-steps");
    assertThat(why("r400,r410,r420\n0.1,0.2")).isEqualTo("colour.spectrum.uneven-rows");
    assertThat(why("400 0.1\n410 0.2\nx 0.3")).isEqualTo("colour.spectrum.not-nm");
  }

  // 31 numbers that rise from 10 to 40
  private static String numbers(String form, String parting) {
    return IntStream.rangeClosed(10, 40)
        .mapToObj(number -> form.replace("%d", Integer.toString(number)))
        .collect(Collectors.joining(parting));
  }

  private static Reflectance curve(String text) {
    return ((SpectrumText.Curve) SpectrumText.read(text, 400, 10, false)).spectrum();
  }

  private static String why(String text) {
    return ((SpectrumText.Wrong) SpectrumText.read(text, 400, 10, false)).why().key();
  }

  private static String phrase(String text) {
    var why = ((SpectrumText.Wrong) SpectrumText.read(text, 400, 10, false)).why();
    return why.key() + why.with();
  }
}
