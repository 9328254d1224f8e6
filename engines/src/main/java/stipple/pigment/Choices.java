package stipple.pigment;

import java.util.ArrayList;
import java.util.List;

/// Every way to choose so many of a number of inks, in their order.
final class Choices {

  private final List<int[]> found = new ArrayList<>();
  private final int[] choice;
  private final int of;

  private Choices(int of, int size) {
    this.of = of;
    this.choice = new int[size];
  }

  static List<int[]> of(int inks, int size) {
    var choices = new Choices(inks, size);
    choices.choose(0, 0);
    return choices.found;
  }

  private void choose(int at, int first) {
    if (at == choice.length) {
      found.add(choice.clone());
      return;
    }
    for (int ink = first; ink <= of - (choice.length - at); ink++) {
      choice[at] = ink;
      choose(at + 1, ink + 1);
    }
  }
}
