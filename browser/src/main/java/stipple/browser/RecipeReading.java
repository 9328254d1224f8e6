package stipple.browser;

import java.util.ArrayList;
import java.util.List;
import stipple.pigment.Age;
import stipple.pigment.Cap;
import stipple.pigment.Counting;
import stipple.pigment.HairMelanin;
import stipple.pigment.KeptInk;
import stipple.pigment.LayeredSkin;
import stipple.pigment.Look;
import stipple.pigment.Nearness;
import stipple.pigment.Reflectance;
import stipple.pigment.SkinTone;
import stipple.pigment.Stubble;
import stipple.pigment.Target;

/// Reads what a page searches a recipe for into the engine's words.
final class RecipeReading {

  private RecipeReading() {}

  private enum Kind {
    LAB,
    SPECTRUM,
    STUBBLE
  }

  private enum HairTone {
    BLACK,
    DARK_BROWN,
    BROWN,
    LIGHT_BROWN,
    BLONDE,
    RED,
    GREY
  }

  static Age age(RecipeAsk ask) {
    return Read.oneOf(Age.values(), ask.getAge(), "age");
  }

  static Look look(RecipeAsk ask) {
    return Read.oneOf(Nearness.values(), ask.getNearness(), "nearness").look(ask.getDotsPerCm2());
  }

  static Cap cap(RecipeAsk ask) {
    return new Cap(Read.whole(ask.getCapDrops(), "drops in a cap"), Cap.USUAL_DROP_ML);
  }

  static Counting counting(RecipeAsk ask) {
    return Read.oneOf(Counting.values(), ask.getCounting(), "counting");
  }

  /// The inks with what is left of each on the day the mix is judged.
  static List<KeptInk> inks(RecipeAsk ask) {
    var fades = HandReading.fades(ask);
    double days = age(ask).days();
    var inks = new ArrayList<KeptInk>();
    for (var one : ask.getInks()) {
      var ink = ImplantReading.ink(one);
      inks.add(new KeptInk(ink.ink(), fades.of(ink.kind()).left(days)));
    }
    return inks;
  }

  static Target target(TargetAsk ask, LayeredSkin layers, SkinTone tone) {
    return switch (Read.oneOf(Kind.values(), ask.getKind(), "kind of a target")) {
      case LAB -> Target.of(ImplantReading.lab(ask.getLab()));
      case SPECTRUM -> Target.of(spectrum(ask).on(layers.grid()));
      case STUBBLE -> stubble(ask).target(layers, tone);
    };
  }

  private static Reflectance spectrum(TargetAsk ask) {
    double[] shares = ask.getShares();
    return Reflectance.of(ImplantReading.grid(ask.getFirstNm(), ask.getStepNm(), shares), shares);
  }

  private static Stubble stubble(TargetAsk ask) {
    var hair = melanin(Read.oneOf(HairTone.values(), ask.getTone(), "tone of the hair"));
    double white = ask.getWhiteShare();
    return Stubble.usual(Double.isNaN(white) ? hair : hair.withWhite(white), ask.getHairsPerCm2());
  }

  private static HairMelanin melanin(HairTone tone) {
    return switch (tone) {
      case BLACK -> HairMelanin.BLACK;
      case DARK_BROWN -> HairMelanin.DARK_BROWN;
      case BROWN -> HairMelanin.BROWN;
      case LIGHT_BROWN -> HairMelanin.LIGHT_BROWN;
      case BLONDE -> HairMelanin.BLOND;
      case RED -> HairMelanin.RED;
      case GREY -> HairMelanin.GREY;
    };
  }
}
