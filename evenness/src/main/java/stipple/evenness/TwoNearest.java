package stipple.evenness;

import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// The two nearest neighbours of each dot on a surface, found in space: on skin that bends gently,
/// near in space is near on the skin.
public final class TwoNearest {

  private final SurfacePoints points;
  private final int[] first;
  private final int[] second;

  private TwoNearest(SurfacePoints points) {
    this.points = points;
    first = new int[points.count()];
    second = new int[points.count()];
    var search = new Search(points);
    for (int i = 0; i < points.count(); i++) {
      search.around(i);
      first[i] = search.nearest;
      second[i] = search.next;
    }
  }

  public static TwoNearest of(SurfacePoints points) {
    return new TwoNearest(points);
  }

  public int count() {
    return first.length;
  }

  /// The dot nearest to a dot.
  public int first(int dot) {
    return first[dot];
  }

  /// The dot next nearest to a dot.
  public int second(int dot) {
    return second[dot];
  }

  /// How far the nearest dot lies.
  public double distance(int dot) {
    return Math.sqrt(points.distanceSquared(dot, first[dot]));
  }

  /// Distances to the nearest dot, each as a share of the ideal spacing at its own place.
  ///
  /// *Domain*: which dots are counted, and the density wished at each of them, dots to a unit of
  /// area.
  public Spacing spacing(IntPredicate counted, IntToDoubleFunction density) {
    return Spacing.of(
        IntStream.range(0, count())
            .filter(counted)
            .mapToDouble(i -> distance(i) / Points.spacing(density.applyAsDouble(i)))
            .toArray());
  }

  private static final class Search implements SpaceGrid.Visitor {
    private final SurfacePoints points;
    private final SpaceGrid grid;
    private int dot;
    private int nearest;
    private int next;
    private double nearestSquared;
    private double nextSquared;

    Search(SurfacePoints points) {
      this.points = points;
      grid = new SpaceGrid(points);
    }

    void around(int newDot) {
      dot = newDot;
      nearestSquared = Double.POSITIVE_INFINITY;
      nextSquared = Double.POSITIVE_INFINITY;
      double seen = 0;
      for (int radius = 0; nextSquared > seen * seen && !grid.exhausted(radius); radius++) {
        grid.shell(dot, radius, this);
        seen = radius * grid.side;
      }
    }

    @Override
    public void see(int other) {
      if (other == dot) {
        return;
      }
      double squared = points.distanceSquared(dot, other);
      if (squared < nearestSquared) {
        next = nearest;
        nextSquared = nearestSquared;
        nearest = other;
        nearestSquared = squared;
      } else if (squared < nextSquared) {
        next = other;
        nextSquared = squared;
      }
    }
  }
}
