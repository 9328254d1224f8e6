package stipple.browser;

import java.util.ArrayList;
import stipple.pigment.DatedInk;
import stipple.pigment.Grid;
import stipple.pigment.Hand;
import stipple.pigment.Implant;
import stipple.pigment.Ink;
import stipple.pigment.InkGrade;
import stipple.pigment.Lab;
import stipple.pigment.PigmentKind;
import stipple.pigment.Placement;

/// Reads what a page asks of pigment into the engine's words.
final class ImplantReading {

  private ImplantReading() {}

  static Implant implant(ImplantAsk ask) {
    var inks = new ArrayList<DatedInk>();
    var shares = new ArrayList<Double>();
    for (var ink : ask.getInks()) {
      inks.add(new DatedInk(ink(ink), Read.oneOf(PigmentKind.values(), ink.getKind(), "kind")));
      shares.add(ink.getShare());
    }
    return new Implant(
        inks,
        shares,
        new Hand(ask.getUnitsPerDot(), Read.whole(ask.getPasses(), "passes")),
        new Placement(ask.getTopMm(), ask.getThicknessMm(), ask.getRadiusMm()),
        ask.getDotsPerCm2());
  }

  private static Ink ink(ImplantAsk.InkAsk ask) {
    double[] k = ask.getK();
    double[] s = ask.getS();
    int first = Read.whole(ask.getFirstNm(), "first wavelength");
    var grid = new Grid(first, Read.whole(ask.getStepNm(), "step of wavelengths"), k.length);
    var grade = Read.oneOf(InkGrade.values(), ask.getGrade(), "grade of an ink");
    return Ink.of(ask.getName(), grade, grid, k, s);
  }

  static Lab lab(SkinAsk.LabAsk ask) {
    return new Lab(ask.getL(), ask.getA(), ask.getB());
  }
}
