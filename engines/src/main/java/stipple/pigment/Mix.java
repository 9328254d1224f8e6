package stipple.pigment;

import java.util.List;
import java.util.OptionalDouble;
import stipple.number.Bounds;

/// A recipe that can be counted out: drops of each ink, in the order the inks were asked in, drops
/// of diluent among them if it is a single cap, then so many parts of diluent to one of that.
///
/// Its colour and its distance from the target are those of these very drops. *Domain*: drops 0–200
/// each, 0–1000 parts.
public record Mix(
    List<Integer> drops, int diluentDrops, double partsDiluent, Lab lab, double deltaE) {

  public Mix {
    drops = List.copyOf(drops);
    for (int some : drops) {
      Bounds.within(some, "drops of an ink", "drops", 0, 200);
    }
    Bounds.within(diluentDrops, "drops of diluent", "drops", 0, 200);
    Bounds.within(partsDiluent, "diluent to one of concentrate", "parts", 0, 1000);
    Bounds.within(deltaE, "colour difference", "CIEDE2000", 0, 1000);
  }

  /// Drops of all inks together.
  public int inkDrops() {
    int sum = 0;
    for (int some : drops) {
      sum += some;
    }
    return sum;
  }

  /// How many inks it takes.
  public int inks() {
    int count = 0;
    for (int some : drops) {
      count += some > 0 ? 1 : 0;
    }
    return count;
  }

  /// Whether nothing is to be implanted: the bare skin is as near as one can come.
  public boolean isBare() {
    return inkDrops() == 0;
  }

  /// The share of each ink in what is implanted; the rest is diluent. *Range*: 0–1.
  public List<Double> shares() {
    return drops.stream().map(this::share).toList();
  }

  /// Parts of diluent to one of ink, all in all, as *n:1*; empty without ink.
  public OptionalDouble shade() {
    double ink = inkDrops();
    return ink == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((diluentDrops + ink) * (1 + partsDiluent) / ink - 1);
  }

  /// How much diluent comes to the whole cap.
  public double diluentMl(Cap cap) {
    return cap.ml(diluentDrops) + cap.ml(inkDrops() + diluentDrops) * partsDiluent;
  }

  private double share(int some) {
    return some == 0 ? 0 : some / (inkDrops() + (double) diluentDrops) / (1 + partsDiluent);
  }
}
