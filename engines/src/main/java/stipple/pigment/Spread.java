package stipple.pigment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Drawn colours of one swatch, put in order.
record Spread(double[] deltaE, List<Lab> fromDark) {

  private static final double EDGE = 0.05;
  // an edge is the mean of so many draws to either side, so that one odd draw does not colour it
  private static final int AROUND = 4;

  static Spread of(Lab[] colours, Lab target) {
    var deltaE = new double[colours.length];
    for (int i = 0; i < deltaE.length; i++) {
      deltaE[i] = DeltaE.between(target, colours[i]);
    }
    Arrays.sort(deltaE);
    var fromDark = new ArrayList<>(Arrays.asList(colours));
    fromDark.sort(Comparator.comparingDouble(Lab::l));
    return new Spread(deltaE, fromDark);
  }

  Band band(Swatch swatch, Map<Limit, Double> shares) {
    var limit = Limit.SKIN;
    var copy = new EnumMap<>(shares);
    for (var one : Limit.values()) {
      if (share(copy, one) > share(copy, limit)) {
        limit = one;
      }
    }
    return new Band(
        swatch.age(),
        swatch.nearness(),
        quantile(0.5),
        quantile(EDGE),
        quantile(1 - EDGE),
        around(1 - EDGE),
        around(EDGE),
        limit,
        copy);
  }

  private static double share(Map<Limit, Double> shares, Limit limit) {
    return shares.getOrDefault(limit, 0.0);
  }

  private double quantile(double share) {
    double place = share * (deltaE.length - 1);
    int left = Math.min(deltaE.length - 2, (int) place);
    return deltaE[left] + (place - left) * (deltaE[left + 1] - deltaE[left]);
  }

  private Lab around(double share) {
    int middle = (int) Math.floor(share * (fromDark.size() - 1) + 0.5);
    double l = 0;
    double a = 0;
    double b = 0;
    for (int i = middle - AROUND; i <= middle + AROUND; i++) {
      l += fromDark.get(i).l();
      a += fromDark.get(i).a();
      b += fromDark.get(i).b();
    }
    int count = 2 * AROUND + 1;
    return new Lab(l / count, a / count, b / count);
  }
}
