package stipple.browser;

import java.util.ArrayList;
import stipple.pigment.DatedInk;
import stipple.pigment.Grid;
import stipple.pigment.Implant;
import stipple.pigment.Ink;
import stipple.pigment.InkGrade;
import stipple.pigment.Lab;
import stipple.pigment.PigmentKind;

/// Reads what a page asks of pigment into the engine's words.
final class ImplantReading {

  private ImplantReading() {}

  static Implant implant(ImplantAsk ask) {
    var inks = new ArrayList<DatedInk>();
    var shares = new ArrayList<Double>();
    for (var ink : ask.getInks()) {
      inks.add(ink(ink));
      shares.add(ink.getShare());
    }
    return new Implant(
        inks, shares, HandReading.hand(ask), HandReading.healed(ask), ask.getDotsPerCm2());
  }

  static DatedInk ink(ShelfInkAsk ask) {
    double[] k = ask.getK();
    double[] s = ask.getS();
    var grid = grid(ask.getFirstNm(), ask.getStepNm(), k);
    var grade = Read.oneOf(InkGrade.values(), ask.getGrade(), "grade of an ink");
    var ink = Ink.of(ask.getName(), grade, grid, k, s);
    return new DatedInk(ink, Read.oneOf(PigmentKind.values(), ask.getKind(), "kind"));
  }

  static Grid grid(double firstNm, double stepNm, double[] values) {
    return new Grid(
        Read.whole(firstNm, "first wavelength"),
        Read.whole(stepNm, "step of wavelengths"),
        values.length);
  }

  static Lab lab(SkinAsk.LabAsk ask) {
    return new Lab(ask.getL(), ask.getA(), ask.getB());
  }
}
