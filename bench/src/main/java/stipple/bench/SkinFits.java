package stipple.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import stipple.pigment.DeltaE;
import stipple.pigment.LayeredSkin;
import stipple.pigment.Reflectance;
import stipple.pigment.SkinEstimate;
import stipple.pigment.SkinFit;
import stipple.pigment.Viewing;

/// How well do layers with fitted blood, melanin and so on stand for measured skin? Once from its
/// whole spectrum, once from its colour alone.
final class SkinFits implements PigmentQuestion {

  @Override
  public List<Figure> answer(PigmentFiles files) throws IOException {
    var skins = files.skins();
    if (skins.isEmpty()) {
      return List.of();
    }
    var grid = skins.getFirst().grid();
    var viewing = PigmentTables.usualViewing(grid);
    var layers = PigmentTables.skin(grid);
    var fit = new SkinFit(layers, viewing);
    var spectrum = Misses.of(skins, layers, viewing, fit::fromSpectrum);
    var lab = Misses.of(skins, layers, viewing, skin -> fit.fromLab(viewing.lab(skin)));
    return List.of(
        spectrum.colour("skin-fit.spectrum", "mean", spectrum.mean(), Target.atMost(0.6)),
        spectrum.colour("skin-fit.spectrum", "median", spectrum.within(0.5), Target.none()),
        spectrum.colour("skin-fit.spectrum", "p90", spectrum.within(0.9), Target.atMost(1)),
        spectrum.colour("skin-fit.spectrum", "max", spectrum.within(1), Target.none()),
        spectrum.rms("skin-fit.spectrum", "rms", 0.5, Target.atMost(0.006)),
        spectrum.rms("skin-fit.spectrum", "rms-p95", 0.95, Target.none()),
        lab.colour("skin-fit.lab", "mean", lab.mean(), Target.none()),
        lab.colour("skin-fit.lab", "median", lab.within(0.5), Target.none()),
        lab.colour("skin-fit.lab", "p90", lab.within(0.9), Target.none()),
        lab.colour("skin-fit.lab", "max", lab.within(1), Target.none()),
        lab.rms("skin-fit.lab", "rms", 0.5, Target.none()),
        lab.rms("skin-fit.lab", "rms-p95", 0.95, Target.none()));
  }

  /// How far fitted skins lie off, in colour and in spectrum, each from least to most.
  private record Misses(double[] colours, double[] spectra) {

    static Misses of(
        List<Reflectance> skins,
        LayeredSkin layers,
        Viewing viewing,
        Function<Reflectance, SkinEstimate> fit) {
      var colours = new double[skins.size()];
      var spectra = new double[skins.size()];
      for (int i = 0; i < colours.length; i++) {
        var skin = skins.get(i);
        var fitted = layers.bare(fit.apply(skin).tone());
        colours[i] = DeltaE.between(viewing.lab(skin), viewing.lab(fitted));
        spectra[i] = rms(skin, fitted);
      }
      Arrays.sort(colours);
      Arrays.sort(spectra);
      return new Misses(colours, spectra);
    }

    private static double rms(Reflectance one, Reflectance other) {
      double sum = 0;
      for (int i = 0; i < one.grid().count(); i++) {
        sum += (one.at(i) - other.at(i)) * (one.at(i) - other.at(i));
      }
      return Math.sqrt(sum / one.grid().count());
    }

    double mean() {
      return Spread.of(Arrays.stream(colours)).mean();
    }

    double within(double share) {
      return within(colours, share);
    }

    Figure colour(String of, String figure, double value, Target target) {
      return new Figure(of, figure, value, "ΔE", colours.length, target);
    }

    Figure rms(String of, String figure, double share, Target target) {
      return new Figure(of, figure, within(spectra, share), "R", spectra.length, target);
    }

    private static double within(double[] sorted, double share) {
      return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
    }
  }
}
