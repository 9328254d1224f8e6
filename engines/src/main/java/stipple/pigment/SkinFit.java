package stipple.pigment;

import java.util.function.Function;
import stipple.number.Exponential;

/// Finds out what a client's skin is made of, from whatever the studio has: a spectrum, a colour,
/// an angle, or a Fitzpatrick type.
///
/// The six numbers that are likeliest, given what was measured and what skins usually are. A
/// spectrum tells them well; a colour leaves the spectrum to be guessed; the other two give little
/// but the guess.
public final class SkinFit {

  // how well a cube root of reflectance and a Lab value are trusted (chosen, as the design)
  private static final double SPECTRUM_SD = 0.004;
  private static final double LAB_SD = 0.3;

  private final LayeredSkin skin;
  private final Viewing viewing;

  /// @throws IllegalArgumentException when skin and viewing stand on different grids
  public SkinFit(LayeredSkin skin, Viewing viewing) {
    if (!skin.grid().equals(viewing.grid())) {
      throw new IllegalArgumentException(
          "skin on " + skin.grid() + " cannot be viewed on " + viewing.grid());
    }
    this.skin = skin;
    this.viewing = viewing;
  }

  /// From a measured spectrum, gloss included, on whatever grid it was measured.
  public SkinEstimate fromSpectrum(Reflectance measured) {
    var there = skin.on(measured.grid());
    var wanted = roots(measured);
    return fitted(
        SkinPrior.ofIta(viewing.lab(measured).itaDegrees()),
        wanted,
        SPECTRUM_SD,
        tone -> roots(there.bare(tone)));
  }

  /// From a colour in the light and for the eye of the viewing; see [SkinRange] for whether it can
  /// be skin at all.
  public SkinEstimate fromLab(Lab measured) {
    return fitted(
        SkinPrior.ofIta(measured.itaDegrees()),
        numbers(measured),
        LAB_SD,
        tone -> numbers(viewing.lab(skin.bare(tone))));
  }

  /// From the individual typology angle only.
  public SkinEstimate fromIta(double itaDegrees) {
    return SkinPrior.ofIta(itaDegrees).estimate();
  }

  /// From the Fitzpatrick type only: little more than a guess, and wide.
  public SkinEstimate fromFitzpatrick(FitzpatrickType type) {
    return SkinPrior.ofFitzpatrick(type).estimate();
  }

  private static SkinEstimate fitted(
      SkinPrior prior, double[] wanted, double sd, Function<SkinTone, double[]> model) {
    int n = SkinScale.COUNT;
    var fit =
        DampedSquares.from(
            prior.middle(),
            place -> {
              var reckoned = model.apply(SkinScale.tone(place));
              var off = new double[wanted.length + n];
              for (int i = 0; i < wanted.length; i++) {
                off[i] = (reckoned[i] - wanted[i]) / sd;
              }
              for (int i = 0; i < n; i++) {
                off[wanted.length + i] = prior.off(place, i);
              }
              return off;
            });
    return new SkinEstimate(fit.place(), fit.covariance());
  }

  private static double[] roots(Reflectance reflectance) {
    var roots = reflectance.shares();
    for (int i = 0; i < roots.length; i++) {
      roots[i] = Exponential.cbrt(roots[i]);
    }
    return roots;
  }

  private static double[] numbers(Lab lab) {
    return new double[] {lab.l(), lab.a(), lab.b()};
  }
}
