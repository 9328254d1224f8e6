package stipple.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stipple.pigment.DatedInk;
import stipple.pigment.DemoInks;
import stipple.pigment.Fades;
import stipple.pigment.FitzpatrickType;
import stipple.pigment.Grid;
import stipple.pigment.Hand;
import stipple.pigment.Implant;
import stipple.pigment.Lab;
import stipple.pigment.LayeredSkin;
import stipple.pigment.Nearness;
import stipple.pigment.PigmentKind;
import stipple.pigment.Placement;
import stipple.pigment.Reflectance;
import stipple.pigment.ScreenColour;
import stipple.pigment.SkinEstimate;
import stipple.pigment.SkinFit;
import stipple.pigment.SkinTable;
import stipple.pigment.Swatches;
import stipple.pigment.Tables;
import stipple.pigment.Viewing;

/// One recorded skin and mix, reckoned by the engines on the JVM without any of the browser's
/// classes.
final class PigmentHere {

  private final Path tables;
  private final String[] cell;
  private final LayeredSkin layers;
  private final Viewing viewing;
  private final List<Object> answers = new ArrayList<>();

  PigmentHere(Path tables, String ask) throws IOException {
    this.tables = tables;
    this.cell = ask.split(",", -1);
    this.layers = new LayeredSkin(Grid.HOUSE, table("haemoglobin"));
    this.viewing = Viewing.usual(Grid.HOUSE, table("observers"), table("illuminants"));
  }

  /// Doubles for numbers, texts for all else, in the order of the script.
  List<Object> told() throws IOException {
    var estimate = estimate();
    var tone = estimate.tone();
    add(layers.bare(tone));
    answers.addAll(List.of(tone.melanosomeShare(), tone.bloodShare(), tone.oxygenation()));
    answers.addAll(List.of(tone.scatteringFactor(), tone.baselineFactor(), tone.epidermisMm()));
    for (int i = 0; i < 6; i++) {
      answers.add(estimate.spread(i));
    }
    var implant = implant().on(Grid.HOUSE);
    var swatches = Swatches.of(layers, tone, implant, Fades.assumed(), viewing);
    add(swatches.bareSpectrum());
    var target = lab(cell[13].split(":", -1), 0);
    for (var swatch : swatches.swatches()) {
      answers.addAll(List.of(swatch.age().name(), swatch.nearness().name()));
      add(swatch.spectrum());
      answers.addAll(List.of(swatch.deltaE(target), swatch.coolShift()));
      answers.add(String.valueOf(swatch.tooCool()));
      answers.add(String.valueOf(swatch.isAssumption()));
    }
    double[] doses = implant.doses(Fades.assumed(), at(14));
    for (double dose : doses) {
      answers.add(dose);
    }
    var table = SkinTable.of(layers, tone, implant.healed());
    add(implant.seen(table, Nearness.FIELD, doses));
    add(implant.seen(table, Nearness.DOT, doses));
    return answers;
  }

  private void add(Reflectance spectrum) {
    var lab = viewing.lab(spectrum);
    answers.addAll(List.of(lab.l(), lab.a(), lab.b(), ScreenColour.of(lab).hex()));
    for (double share : spectrum.shares()) {
      answers.add(share);
    }
  }

  private SkinEstimate estimate() {
    var fit = new SkinFit(layers, viewing);
    return switch (cell[0]) {
      case "LAB" -> fit.fromLab(lab(cell, 1));
      case "ITA" -> fit.fromIta(at(4));
      default -> fit.fromFitzpatrick(FitzpatrickType.valueOf(cell[5]));
    };
  }

  private Implant implant() throws IOException {
    var demo = new DemoInks(table("demo-inks"));
    var inks = new ArrayList<DatedInk>();
    var shares = new ArrayList<Double>();
    for (var one : cell[6].split("\\|", -1)) {
      var told = one.split(":", -1);
      var ink = demo.byColourIndex(told[0]).orElseThrow();
      inks.add(new DatedInk(ink, PigmentKind.valueOf(told[1])));
      shares.add(Double.valueOf(told[2]));
    }
    var hand = new Hand(at(7), Integer.parseInt(cell[8]));
    return new Implant(inks, shares, hand, new Placement(at(9), at(10), at(11)), at(12));
  }

  private double at(int column) {
    return Double.parseDouble(cell[column]);
  }

  private static Lab lab(String[] cells, int from) {
    return new Lab(
        Double.parseDouble(cells[from]),
        Double.parseDouble(cells[from + 1]),
        Double.parseDouble(cells[from + 2]));
  }

  private Tables.Table table(String name) throws IOException {
    return Tables.parse(Files.readString(tables.resolve(name + ".tsv")));
  }
}
