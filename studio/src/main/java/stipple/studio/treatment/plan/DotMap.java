package stipple.studio.treatment.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import stipple.scalp.Zone;
import stipple.studio.treatment.consultation.HeadViews;

/// The head with every dot in the ink of its session, as the page shows it.
///
/// `stencil` is where it can be had true to size. `lacking` are dots that were wished and left out;
/// `asRecorded` says whether the dots of the design are still laid as they were kept.
public record DotMap(
    HeadViews views,
    String picture,
    List<Layer> layers,
    int lacking,
    List<Zone> withoutPlace,
    boolean asRecorded,
    Optional<String> stencil) {

  /// One session: its number as the client counts, and its dots.
  public record Layer(int number, int dots) {}

  /// What can be looked at: all that is there after a session, or one session alone.
  public record Look(String kind, int number) {

    public String name() {
      return kind + "-" + number;
    }
  }

  public List<Integer> inks() {
    return layers.stream().map(Layer::number).toList();
  }

  public int total() {
    return layers.stream().mapToInt(Layer::dots).sum();
  }

  /// The looks, all dots first, then session by session.
  public List<Look> looks() {
    int last = layers.size();
    var looks = new java.util.ArrayList<Look>();
    looks.add(new Look("all", last));
    IntStream.range(1, last).forEach(number -> looks.add(new Look("after", number)));
    IntStream.rangeClosed(2, last).forEach(number -> looks.add(new Look("only", number)));
    return looks;
  }
}
