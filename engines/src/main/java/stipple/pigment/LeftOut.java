package stipple.pigment;

import java.util.List;
import java.util.Optional;

/// How far the foretold colour lies off the measured one for clients that were not learnt from:
/// each is left out in turn.
///
/// Mean and median are CIEDE2000 over all readings.
public record LeftOut(int clients, int readings, double mean, double median) {

  // from so many clients on the figure means something (chosen, as the design)
  private static final int ENOUGH = 20;

  /// Over all readings of one hand; nothing where there are none.
  ///
  /// *Holds for*: one step away from the fit to all readings, which lies near a fit without the
  /// client.
  public static Optional<LeftOut> of(
      Offsets prior, List<HealedReading> readings, LayeredSkin layers, Viewing viewing) {
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    var fit = new HealedFit(prior, readings, layers, viewing);
    var off = fit.leftOut().stream().sorted().toList();
    double sum = 0;
    for (double one : off) {
      sum += one;
    }
    int middle = off.size() / 2;
    double median =
        off.size() % 2 == 1 ? off.get(middle) : (off.get(middle - 1) + off.get(middle)) / 2;
    return Optional.of(new LeftOut(fit.clients(), off.size(), sum / off.size(), median));
  }

  /// Whether it may be called accuracy; until then it is a difference between model and
  /// measurement.
  public boolean isAccuracy() {
    return clients >= ENOUGH;
  }
}
