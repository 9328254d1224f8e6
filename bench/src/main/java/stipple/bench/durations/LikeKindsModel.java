package stipple.bench.durations;

import java.util.ArrayList;
import java.util.List;
import stipple.duration.Predictive;

/// The model for durations in groups: each kind learned from all like it ([LikeKinds]), the curve
/// around it from durations held out of what is known ([Shape]).
final class LikeKindsModel implements Method {

  private static final int PARTS = 5;
  // fewer known durations say nothing about the curve (chosen)
  private static final int LEAST_FOR_SHAPE = 50;

  @Override
  public List<Predictive> foretell(List<Timed> known, List<Timed> asked) {
    var points = shape(known).points();
    var kinds = new Kinds(known, asked);
    var places = new LikeKinds(kinds, known).places();
    var outlooks = new Predictive[kinds.count()];
    var told = new ArrayList<Predictive>();
    for (var one : asked) {
      int kind = kinds.of(one);
      if (outlooks[kind] == null) {
        outlooks[kind] = Curves.shaped(places[kind].mean(), places[kind].scale(), points);
      }
      told.add(outlooks[kind]);
    }
    return told;
  }

  private static Shape shape(List<Timed> known) {
    if (known.size() < LEAST_FOR_SHAPE) {
      return Shape.of(new double[0]);
    }
    var distances = new double[known.size()];
    int at = 0;
    for (int part = 0; part < PARTS; part++) {
      var learned = new ArrayList<Timed>();
      var held = new ArrayList<Timed>();
      for (int row = 0; row < known.size(); row++) {
        // not every fifth row, which may be the fold of those asked
        (row / 3 % PARTS == part ? held : learned).add(known.get(row));
      }
      var kinds = new Kinds(learned, held);
      var places = new LikeKinds(kinds, learned).places();
      for (var one : held) {
        var place = places[kinds.of(one)];
        distances[at++] = (one.logMinutes() - place.mean()) / place.scale();
      }
    }
    return Shape.of(distances);
  }
}
