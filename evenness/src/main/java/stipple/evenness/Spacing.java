package stipple.evenness;

import java.util.Arrays;

/// Distances to the nearest dot as shares of the ideal spacing: the smallest, the 1 % quantile, the
/// mean, and the variation (standard deviation over mean).
public record Spacing(double rho, double rho01, double meanRho, double cvNn) {

  /// From distances and the ideal spacing that holds for all of them.
  public static Spacing of(double[] nearest, double spacing) {
    return of(Arrays.stream(nearest).map(distance -> distance / spacing).toArray());
  }

  /// From distances that are already shares of the ideal spacing, each of its own place's.
  public static Spacing of(double[] shares) {
    if (shares.length == 0) {
      throw new IllegalArgumentException("Spacing needs at least 1 distance, got none");
    }
    return new Spacing(
        Sample.quantile(shares, 0),
        Sample.quantile(shares, 0.01),
        Sample.mean(shares),
        Sample.variation(shares));
  }
}
