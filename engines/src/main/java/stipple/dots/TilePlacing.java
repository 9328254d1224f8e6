package stipple.dots;

import stipple.number.Bounds;
import stipple.number.Seed;

/// How the tile is turned and moved for one design, so that no two heads get the same dots.
///
/// *Domain*: symmetry 0–7 (1: left for right, 2: up for down, 4: across for up) · offsets 0–65,535
/// places of the lattice. All whole numbers: nothing is rounded.
public record TilePlacing(int symmetry, int offsetX, int offsetY) {

  public TilePlacing {
    Bounds.within(symmetry, "symmetry of the tile", "(one of eight)", 0, 7);
    Bounds.within(offsetX, "offset of the tile", "places", 0, Tile.LAST);
    Bounds.within(offsetY, "offset of the tile", "places", 0, Tile.LAST);
  }

  /// The placing that belongs to a seed.
  public static TilePlacing of(Seed seed) {
    return new TilePlacing(
        (int) (seed.at(0) * 8), (int) (seed.at(1) * Tile.SIDE), (int) (seed.at(2) * Tile.SIDE));
  }

  int x(int x, int y) {
    int across = symmetry >= 4 ? y : x;
    return ((symmetry % 2 == 1 ? -across : across) + offsetX) & Tile.LAST;
  }

  int y(int x, int y) {
    int up = symmetry >= 4 ? x : y;
    return ((symmetry % 4 >= 2 ? -up : up) + offsetY) & Tile.LAST;
  }
}
