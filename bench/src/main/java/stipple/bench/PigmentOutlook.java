package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import stipple.number.Seed;
import stipple.pigment.Age;
import stipple.pigment.DatedInk;
import stipple.pigment.DemoInks;
import stipple.pigment.Doubt;
import stipple.pigment.Fades;
import stipple.pigment.Grid;
import stipple.pigment.Hand;
import stipple.pigment.HealedReading;
import stipple.pigment.Implant;
import stipple.pigment.LayeredSkin;
import stipple.pigment.LeftOut;
import stipple.pigment.Nearness;
import stipple.pigment.Offsets;
import stipple.pigment.PigmentKind;
import stipple.pigment.Placement;
import stipple.pigment.SkinFit;
import stipple.pigment.SkinTone;
import stipple.pigment.Swatches;
import stipple.pigment.Viewing;

/// What is foretold of a mix, and what is learnt when it has healed; ready to be timed.
final class PigmentOutlook {

  private static final int READINGS = 20;

  private final LayeredSkin layers = PigmentTables.skin(Grid.HOUSE);
  private final Viewing viewing = PigmentTables.usualViewing(Grid.HOUSE);
  private final List<DatedInk> inks = new ArrayList<>();
  private final List<HealedReading> readings = new ArrayList<>();
  private final List<Doubt.Question> questions = new ArrayList<>();

  PigmentOutlook() throws IOException {
    var demo = new DemoInks(PigmentTables.read("demo-inks"));
    ink(demo, "77266", PigmentKind.CARBON);
    ink(demo, "77491", PigmentKind.IRON_OXIDE);
    ink(demo, "77492", PigmentKind.IRON_OXIDE);
    for (int i = 0; i < READINGS; i++) {
      readings.add(reading(i));
      questions.add(question(i));
    }
  }

  private void ink(DemoInks demo, String colourIndex, PigmentKind kind) {
    inks.add(new DatedInk(demo.byColourIndex(colourIndex).orElseThrow().on(Grid.HOUSE), kind));
  }

  /// All ages from both distances.
  Swatches swatches(int i) {
    return swatches(tone(i), implant(i));
  }

  /// How sure they are, on a skin known from its colour.
  Doubt doubt(int i) {
    return Doubt.of(questions.get(i % questions.size()), layers, viewing, new Seed(i));
  }

  private Doubt.Question question(int i) {
    var skin = new SkinFit(layers, viewing).fromLab(viewing.lab(layers.bare(tone(i))));
    var target = swatches(skin.tone(), implant(i)).at(Age.HEALED, Nearness.FIELD).lab();
    return new Doubt.Question(skin, implant(i), Fades.assumed(), Offsets.assumed(), target);
  }

  /// A hand learnt from twenty readings.
  Offsets learnt() {
    return Offsets.from(Offsets.assumed(), readings, layers, viewing);
  }

  /// How far it foretells clients it has not seen.
  Object leftOut() {
    return LeftOut.of(Offsets.assumed(), readings, layers, viewing).orElseThrow();
  }

  private HealedReading reading(int i) {
    var done = implant(i).with(new Hand(50, 1), Placement.USUAL.withTop(0.1));
    var seen = swatches(tone(i), done);
    var field = seen.at(i % 3 == 0 ? Age.FRESH : Age.HEALED, Nearness.FIELD).lab();
    double days = i % 3 == 0 ? 0 : Age.HEALED.days();
    return new HealedReading("client " + i, tone(i), seen.bare(), field, days, implant(i));
  }

  private Swatches swatches(SkinTone tone, Implant implant) {
    return Swatches.of(layers, tone, implant, Fades.assumed(), viewing);
  }

  private Implant implant(int i) {
    double black = 0.06 + 0.01 * (i % 10);
    var shares = List.of(black, black / 4, black / 8);
    return new Implant(inks, shares, Hand.USUAL, Placement.USUAL, 100 + 20.0 * (i % 6));
  }

  private static SkinTone tone(int i) {
    return new SkinTone(0.015 + 0.01 * (i % 9), 0.01 + 0.004 * (i % 5), 0.7, 1.8, 0.4, 0.1);
  }
}
