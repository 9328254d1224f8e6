package stipple.studio.treatment.pigmentmixing;

import java.util.Optional;
import stipple.pigment.Age;
import stipple.pigment.Lab;
import stipple.pigment.Nearness;
import stipple.pigment.ScreenColour;
import stipple.pigment.Verdict;

/// The skin with a mix in it at one age, from one distance, and how sure that is.
///
/// Differences are CIEDE2000 to the target, where there is one; the band is found a moment later.
public record OutlookSwatch(
    Age age,
    Nearness nearness,
    Lab lab,
    Optional<Double> deltaE,
    double coolShift,
    boolean tooCool,
    Optional<Edges> edges) {

  /// The light and the dark edge of nine in ten results, and how far off the target those are.
  public record Edges(Lab light, Lab dark, Optional<Off> off) {

    public String lightHex() {
      return ScreenColour.of(light).hex();
    }

    public String darkHex() {
      return ScreenColour.of(dark).hex();
    }
  }

  /// Off the target: nine in ten lie within `least` and `most`, half below `middle`.
  public record Off(double least, double middle, double most) {}

  public String hex() {
    return ScreenColour.of(lab).hex();
  }

  /// The word for the difference, on skin of this colour.
  public Optional<Verdict> verdict(Lab bare) {
    return deltaE.map(off -> Verdict.of(off, bare.itaDegrees()));
  }
}
