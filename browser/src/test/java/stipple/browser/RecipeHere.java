package stipple.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stipple.pigment.Age;
import stipple.pigment.Cap;
import stipple.pigment.Counting;
import stipple.pigment.DatedInk;
import stipple.pigment.DemoInks;
import stipple.pigment.Fades;
import stipple.pigment.Grid;
import stipple.pigment.HairMelanin;
import stipple.pigment.Hand;
import stipple.pigment.Implant;
import stipple.pigment.KeptInk;
import stipple.pigment.Lab;
import stipple.pigment.LayeredSkin;
import stipple.pigment.Lights;
import stipple.pigment.Mix;
import stipple.pigment.MixSearch;
import stipple.pigment.Nearness;
import stipple.pigment.PigmentKind;
import stipple.pigment.Placement;
import stipple.pigment.Reach;
import stipple.pigment.Reflectance;
import stipple.pigment.SkinFit;
import stipple.pigment.SkinTable;
import stipple.pigment.SkinTone;
import stipple.pigment.Stubble;
import stipple.pigment.Swatches;
import stipple.pigment.Tables;
import stipple.pigment.Target;

/// One recorded recipe, searched by the engines on the JVM without any of the browser's classes.
final class RecipeHere {

  private final Path tables;
  private final String[] cell;
  private final LayeredSkin layers;
  private final Lights lights;
  private final List<Object> answers = new ArrayList<>();

  RecipeHere(Path tables, String ask) throws IOException {
    this.tables = tables;
    this.cell = ask.split(",", -1);
    this.layers = new LayeredSkin(Grid.HOUSE, table("haemoglobin"));
    this.lights = Lights.usual(Grid.HOUSE, table("observers"), table("illuminants"));
  }

  /// Doubles for numbers, texts for what must be the same, in the order of the script.
  List<Object> told() throws IOException {
    var tone = new SkinFit(layers, lights.day()).fromLab(new Lab(at(0), at(1), at(2))).tone();
    var age = Age.valueOf(cell[13]);
    var hand = new Hand(at(4), Integer.parseInt(cell[5]));
    var healed = new Placement(at(6), at(7), at(8));
    var look = Nearness.valueOf(cell[12]).look(at(9));
    var inks = inks();
    var kept =
        inks.stream()
            .map(ink -> new KeptInk(ink.ink(), fades().of(ink.kind()).left(age.days())))
            .toList();
    var table = SkinTable.of(layers, tone, age.placement(healed));
    var answer =
        new MixSearch(table, lights, look, hand, kept)
            .answer(
                target(tone),
                new Cap(Integer.parseInt(cell[14]), Cap.USUAL_DROP_ML),
                Counting.valueOf(cell[15]));
    add(answer.best());
    answer.withFewerInks().ifPresentOrElse(this::add, () -> answers.add("none"));
    answers.add(missing(answer.reach()));
    var implant = new Implant(inks, answer.best().shares(), hand, healed, at(9));
    add(Swatches.of(layers, tone, implant, fades(), lights.day()), answer.best().lab());
    answers.add(answer.reach() instanceof Reach.OutOfReach out ? out.deltaE() : 0.0);
    return answers;
  }

  private void add(Mix mix) {
    var drops = mix.drops().stream().map(String::valueOf).collect(Collectors.joining(" "));
    answers.add(drops + " " + mix.diluentDrops() + " " + number(mix.partsDiluent()));
    answers.addAll(mix.shares());
    answers.addAll(List.of(mix.lab().l(), mix.lab().a(), mix.lab().b(), mix.deltaE()));
  }

  private void add(Swatches swatches, Lab target) {
    for (var swatch : swatches.swatches()) {
      answers.addAll(List.of(swatch.lab().l(), swatch.lab().a(), swatch.lab().b()));
      answers.addAll(List.of(swatch.deltaE(target), swatch.coolShift()));
      Arrays.stream(swatch.spectrum().shares()).forEach(answers::add);
    }
  }

  private static String missing(Reach reach) {
    if (!(reach instanceof Reach.OutOfReach out)) {
      return "reached";
    }
    var dots = out.dotsPerCm2().isPresent() ? number(out.dotsPerCm2().getAsDouble()) : "undefined";
    var passes = out.passes().isPresent() ? number(out.passes().getAsInt()) : "undefined";
    var towards = out.towards().stream().map(Enum::name).collect(Collectors.joining(","));
    return dots + " " + passes + " " + towards;
  }

  // as a script writes it: whole numbers without a point
  private static String number(double value) {
    return value == Math.floor(value) ? String.valueOf((int) value) : String.valueOf(value);
  }

  private Fades fades() {
    if (cell[10].isEmpty()) {
      return Fades.assumed();
    }
    double[] told = figures(cell[10]);
    var years = new EnumMap<PigmentKind, Double>(PigmentKind.class);
    for (var kind : PigmentKind.values()) {
      years.put(kind, told[1 + years.size()]);
    }
    return new Fades(told[0], years);
  }

  private List<DatedInk> inks() throws IOException {
    var demo = new DemoInks(table("demo-inks"));
    var more = new DemoInks(table("more-inks"));
    var inks = new ArrayList<DatedInk>();
    for (var one : cell[3].split("\\|", -1)) {
      var told = one.split(":", -1);
      var ink =
          Stream.of(demo, more).flatMap(table -> table.byColourIndex(told[0]).stream()).findFirst();
      inks.add(new DatedInk(ink.orElseThrow(), PigmentKind.valueOf(told[1])));
    }
    return inks;
  }

  private Target target(SkinTone tone) {
    var kind = cell[11].substring(0, cell[11].indexOf(':'));
    var told = cell[11].substring(kind.length() + 1);
    return switch (kind) {
      case "LAB" -> Target.of(new Lab(figures(told)[0], figures(told)[1], figures(told)[2]));
      case "SPECTRUM" -> spectrum(figures(told));
      default -> stubble(told.split(":", -1)).target(layers, tone);
    };
  }

  private static Target spectrum(double[] told) {
    var grid = new Grid((int) told[0], (int) told[1], told.length - 2);
    var shares = Arrays.copyOfRange(told, 2, told.length);
    return Target.of(Reflectance.of(grid, shares).on(Grid.HOUSE));
  }

  private static Stubble stubble(String... told) {
    var melanin =
        switch (told[0]) {
          case "BLACK" -> HairMelanin.BLACK;
          case "DARK_BROWN" -> HairMelanin.DARK_BROWN;
          case "BROWN" -> HairMelanin.BROWN;
          case "LIGHT_BROWN" -> HairMelanin.LIGHT_BROWN;
          case "BLONDE" -> HairMelanin.BLOND;
          case "RED" -> HairMelanin.RED;
          default -> HairMelanin.GREY;
        };
    double white = Double.parseDouble(told[1]);
    return Stubble.usual(
        Double.isNaN(white) ? melanin : melanin.withWhite(white), Double.parseDouble(told[2]));
  }

  private static double[] figures(String told) {
    return Arrays.stream(told.split(":", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  private double at(int column) {
    return Double.parseDouble(cell[column]);
  }

  private Tables.Table table(String name) throws IOException {
    return Tables.parse(Files.readString(tables.resolve(name + ".tsv")));
  }
}
