package stipple.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Float64Array;
import stipple.pigment.Implant;
import stipple.pigment.Lab;
import stipple.pigment.Nearness;
import stipple.pigment.Reflectance;
import stipple.pigment.ScreenColour;
import stipple.pigment.SkinEstimate;
import stipple.pigment.SkinTable;
import stipple.pigment.Swatch;
import stipple.pigment.Swatches;
import stipple.pigment.Viewing;

/// Tells skin and swatches to a page; the shapes are told in stipple.d.ts.
final class SwatchTelling {

  private static final int SKIN_NUMBERS = 6;

  private SwatchTelling() {}

  static JSObject skin(SkinEstimate estimate, Reflectance bare, Viewing viewing) {
    var tone = estimate.tone();
    var spreads = new double[SKIN_NUMBERS];
    for (int i = 0; i < SKIN_NUMBERS; i++) {
      spreads[i] = estimate.spread(i);
    }
    var told = colour(viewing.lab(bare), bare);
    told.set("melanosomeShare", JSNumber.valueOf(tone.melanosomeShare()));
    told.set("bloodShare", JSNumber.valueOf(tone.bloodShare()));
    told.set("oxygenation", JSNumber.valueOf(tone.oxygenation()));
    told.set("scatteringFactor", JSNumber.valueOf(tone.scatteringFactor()));
    told.set("baselineFactor", JSNumber.valueOf(tone.baselineFactor()));
    told.set("epidermisMm", JSNumber.valueOf(tone.epidermisMm()));
    told.set("spreads", Float64Array.fromJavaArray(spreads));
    return told;
  }

  static JSObject swatches(Swatches swatches, Lab target) {
    var list = new JSArray<JSObject>();
    for (var swatch : swatches.swatches()) {
      list.push(swatch(swatch, target));
    }
    JSMapLike<JSObject> told = JSObjects.create();
    told.set("bare", colour(swatches.bare(), swatches.bareSpectrum()));
    told.set("swatches", list);
    return told;
  }

  private static JSObject swatch(Swatch swatch, Lab target) {
    var told = colour(swatch.lab(), swatch.spectrum());
    told.set("age", JSString.valueOf(swatch.age().name()));
    told.set("nearness", JSString.valueOf(swatch.nearness().name()));
    told.set("deltaE", JSNumber.valueOf(swatch.deltaE(target)));
    told.set("coolShift", JSNumber.valueOf(swatch.coolShift()));
    told.set("tooCool", JSBoolean.valueOf(swatch.tooCool()));
    told.set("assumption", JSBoolean.valueOf(swatch.isAssumption()));
    return told;
  }

  static JSObject lookedUp(Implant implant, SkinTable table, double[] left, Viewing viewing) {
    JSMapLike<JSObject> told = JSObjects.create();
    told.set("doses", Float64Array.fromJavaArray(left));
    for (var nearness : Nearness.values()) {
      var seen = implant.seen(table, nearness, left);
      told.set(nearness == Nearness.FIELD ? "field" : "dot", colour(viewing.lab(seen), seen));
    }
    return told;
  }

  private static JSMapLike<JSObject> colour(Lab lab, Reflectance spectrum) {
    JSMapLike<JSObject> told = JSObjects.create();
    told.set("l", JSNumber.valueOf(lab.l()));
    told.set("a", JSNumber.valueOf(lab.a()));
    told.set("b", JSNumber.valueOf(lab.b()));
    told.set("hex", JSString.valueOf(ScreenColour.of(lab).hex()));
    told.set("spectrum", Float64Array.fromJavaArray(spectrum.shares()));
    return told;
  }
}
