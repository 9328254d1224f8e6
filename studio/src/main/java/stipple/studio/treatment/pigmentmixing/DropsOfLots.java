package stipple.studio.treatment.pigmentmixing;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import stipple.pigment.InkGrade;
import stipple.pigment.Mix;

/// Drops out of bottles whose drops are as large as they are.
record DropsOfLots(Mix mix, List<ShelfInk> inks) {

  List<FoundRecipe.Pour> pours() {
    return used()
        .mapToObj(i -> new FoundRecipe.Pour(inks.get(i), drops(i), hundredths(ml(i))))
        .toList();
  }

  /// The share of each ink in all that is implanted, water and all.
  List<Double> shares() {
    double whole = concentrateMl() * (1 + partsOfWater());
    return IntStream.range(0, inks.size()).mapToObj(i -> whole == 0 ? 0.0 : ml(i) / whole).toList();
  }

  /// The size of drop that the search counts with.
  static double meanMl(List<ShelfInk> inks) {
    return inks.stream().mapToDouble(ShelfInk::dropMl).average().orElseThrow();
  }

  // The search counted with drops of the mean size. What the drops hold more or less than that is
  // thinned accordingly, to a half.
  private double partsOfWater() {
    if (mix.isBare()) {
      return mix.partsDiluent();
    }
    double whole = (1 + mix.partsDiluent()) * mix.inkDrops() * meanMl(inks) / concentrateMl();
    return Math.max(0, Math.floor((whole - 1) * 2 + 0.5) / 2);
  }

  /// Parts of water to one of concentrate.
  BigDecimal parts() {
    var parts = BigDecimal.valueOf(partsOfWater()).stripTrailingZeros();
    return parts.scale() < 0 ? parts.setScale(0) : parts;
  }

  BigDecimal waterMl() {
    return hundredths(concentrateMl() * partsOfWater());
  }

  /// The badge of the ink that is known worst.
  InkGrade badge() {
    return ShelfInk.badge(used().mapToObj(inks::get));
  }

  /// In one line.
  String text() {
    return pours().stream()
            .map(pour -> pour.drops() + " × " + pour.ink().lot().name())
            .collect(Collectors.joining(" + "))
        + " · "
        + parts().toPlainString()
        + ":1";
  }

  private double concentrateMl() {
    return used().mapToDouble(this::ml).sum();
  }

  private IntStream used() {
    return IntStream.range(0, inks.size()).filter(i -> drops(i) > 0);
  }

  private int drops(int ink) {
    return mix.drops().get(ink);
  }

  private double ml(int ink) {
    return drops(ink) * inks.get(ink).dropMl();
  }

  private static BigDecimal hundredths(double ml) {
    return BigDecimal.valueOf(ml).setScale(2, HALF_UP);
  }
}
