package stipple.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stipple.bench.heads.WrongData;
import stipple.pigment.Blend;
import stipple.pigment.DemoInks;
import stipple.pigment.Grid;
import stipple.pigment.Ink;
import stipple.pigment.Reflectance;
import stipple.pigment.Surface;

class MixesLeftOutTest {

  private static final List<String> INKS = List.of("77266", "77491", "77891");

  @TempDir private Path folder;

  @Test
  void mixes_that_obey_the_theory_are_foretold() throws IOException {
    write(paints());
    var figures = take();
    for (var substrate : List.of("white", "black")) {
      var mean = figure(figures, "mix-left-out." + substrate, "mean");
      assertThat(mean.n()).isEqualTo(5);
      assertThat(mean.value()).isLessThan(0.5);
    }
    assertThat(figure(figures, "mix-left-out.white", "max").n()).isEqualTo(5);
    assertThat(figure(figures, "mix-left-out.white.base", "mean").n()).isEqualTo(3);
    assertThat(figures).noneMatch(one -> one.of().endsWith("not-foretold"));
  }

  @Test
  void adding_lights_stands_beside_where_pigments_were_measured_alone() throws IOException {
    write(paints());
    var figures = take();
    var inks = figure(figures, "mix-left-out.white.tints", "mean");
    var lights = figure(figures, "mix-left-out.white.tints-as-lights", "mean");
    assertThat(inks.n()).isEqualTo(2);
    assertThat(lights.n()).isEqualTo(2);
    assertThat(lights.value()).isGreaterThan(5 * inks.value());
  }

  @Test
  void a_pigment_in_no_other_film_is_counted_and_not_guessed() throws IOException {
    write(header() + film("a", "base", 0, 0, 1) + film("b", "base", 0.1, 0, 0.9));
    var figures = take();
    assertThat(figure(figures, "mix-left-out.not-foretold", "count").n()).isEqualTo(1);
    assertThat(figures.stream().filter(one -> one.of().startsWith("mix-left-out"))).hasSize(1);
  }

  @Test
  void an_odd_file_is_refused_with_its_line() throws IOException {
    refuses("the columns sample, family, substrate", "id,r400\n1,0.5\n");
    refuses("columns f_PIGMENT", "sample,family,substrate,r400,r700\na,base,white,0,0\n");
    refuses("in even steps", "sample,family,substrate,f_x,r400\na,base,white,1,0\n");
    var good = paints();
    refuses("line 2: expected white or black under substrate", good.replaceFirst(",white", ",red"));
    refuses("line 2: expected 0 to 1", good.replaceFirst(",0\\.\\d+\n", ",-0.1\n"));
    refuses("line 2: expected a number", good.replaceFirst(",0\\.\\d+\n", ",NaN\n"));
    refuses("line 2: expected a number", good.replaceFirst(",0\\.\\d+\n", ",much\n"));
    refuses("add up to at most 1", good.replaceFirst("white,0.0,0.0,1.0", "white,0.5,0.6,1.0"));
    refuses("each sample once", good + film("a", "base", 0, 0, 1));
    refuses("bare white substrate", header() + film("a", "base", 0, 0, 1).split("\n", 2)[0] + "\n");
  }

  private void refuses(String because, String text) throws IOException {
    write(text);
    refuses(because);
  }

  private void refuses(String because) {
    assertThatThrownBy(this::take).isInstanceOf(WrongData.class).hasMessageContaining(because);
  }

  private void write(String text) throws IOException {
    Files.writeString(folder.resolve("mixes.csv"), text);
  }

  private List<Figure> take() throws IOException {
    return new PigmentEvaluation()
        .report(Asked.of(List.of("pigment", "--data", "."), folder))
        .figures();
  }

  private static Figure figure(List<Figure> figures, String of, String figure) {
    return figures.stream()
        .filter(one -> one.of().equals(of) && one.figure().equals(figure))
        .findFirst()
        .orElseThrow();
  }

  private static String paints() throws IOException {
    return header()
        + film("a", "base", 0, 0, 1)
        + film("b", "base", 0.05, 0, 0.95)
        + film("c", "base", 0.3, 0, 0.7)
        + film("d", "base", 0.7, 0, 0.3)
        + film("e", "red", 0, 1, 0)
        + film("f", "red", 0, 0.1, 0.9)
        + film("g", "red", 0, 0.5, 0.5);
  }

  private static String header() {
    var header = new StringBuilder("sample,family,substrate,f_black,f_red,f_white");
    for (int nm = 400; nm <= 700; nm += 10) {
      header.append(",r").append(nm);
    }
    return header.append('\n').toString();
  }

  private static String film(String sample, String family, double... shares) throws IOException {
    var demo = new DemoInks(PigmentTables.read("demo-inks"));
    List<Ink> inks = INKS.stream().map(ci -> demo.byColourIndex(ci).orElseThrow()).toList();
    var blend = new Blend(inks, List.of(shares[0], shares[1], shares[2]));
    var text = new StringBuilder();
    for (var substrate : List.of("white", "black")) {
      var bare = Reflectance.even(Grid.PUBLIC, substrate.equals("white") ? 0.8 : 0.07);
      var start = sample + "," + family + "," + substrate + ",";
      var film = blend.over(bare, Surface.paint(true));
      text.append(start + shares[0] + "," + shares[1] + "," + shares[2] + cells(film));
      text.append(start + "0,0,0" + cells(bare));
    }
    return text.toString();
  }

  private static String cells(Reflectance spectrum) {
    var cells = new StringBuilder();
    for (double share : spectrum.shares()) {
      cells.append(String.format(Locale.ROOT, ",%.4f", share));
    }
    return cells.append('\n').toString();
  }
}
