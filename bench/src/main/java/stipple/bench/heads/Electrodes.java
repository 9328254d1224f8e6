package stipple.bench.heads;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The places of electrodes on a real head, by name, in the axes of the file: x to the right, y
/// forward, z up.
public final class Electrodes {

  static final String FILE = "standard_1005.elc";

  private final Map<String, Place> places;

  private Electrodes(Map<String, Place> places) {
    this.places = Map.copyOf(places);
  }

  /// @throws WrongData when the file is not of this form
  static Electrodes read(Path file) throws IOException {
    var lines = Text.of(file).lines().map(String::strip).toList();
    var name = file.getFileName().toString();
    int positions = lines.indexOf("Positions");
    int labels = lines.indexOf("Labels");
    if (positions < 0 || labels < positions) {
      throw new WrongData(name, 1, "a line Positions and, further down, a line Labels");
    }
    if (lines.subList(0, positions).stream().noneMatch(l -> l.matches("UnitPosition\\s+mm"))) {
      throw new WrongData(name, 1, "a line UnitPosition mm before the positions");
    }
    var places = places(name, lines, positions, labels);
    var names = lines.subList(labels + 1, lines.size()).stream().filter(l -> !l.isEmpty()).toList();
    if (names.size() != places.size()) {
      throw new WrongData(name, labels + 1, places.size() + " labels, one a position");
    }
    var byName = new LinkedHashMap<String, Place>();
    for (int i = 0; i < places.size(); i++) {
      byName.put(names.get(i), places.get(i));
    }
    return new Electrodes(byName);
  }

  private static List<Place> places(String file, List<String> lines, int from, int to)
      throws WrongData {
    var places = new ArrayList<Place>();
    for (int i = from + 1; i < to; i++) {
      if (!lines.get(i).isEmpty()) {
        places.add(place(file, i + 1, lines.get(i)));
      }
    }
    return places;
  }

  private static Place place(String file, int line, String said) throws WrongData {
    var parts = said.split("\\s+", -1);
    try {
      if (parts.length == 3) {
        return new Place(
            Double.parseDouble(parts[0]),
            Double.parseDouble(parts[1]),
            Double.parseDouble(parts[2]));
      }
    } catch (NumberFormatException e) {
      // falls through to the refusal, which says the same of too many numbers
    }
    throw new WrongData(file, line, "x y z in mm");
  }

  public Map<String, Place> all() {
    return places;
  }

  /// @throws WrongData when the head has no electrode of this name
  public Place of(String name) throws WrongData {
    var place = places.get(name);
    if (place == null) {
      throw new WrongData(FILE + ": expected a label " + name);
    }
    return place;
  }

  /// Along the electrodes of this line, each piece an arc of the circle through its neighbours.
  public double alongMm(List<String> names) throws WrongData {
    double lengthMm = 0;
    for (int i = 0; i + 1 < names.size(); i++) {
      int middle = Math.max(1, Math.min(names.size() - 2, i));
      var before = of(names.get(middle - 1));
      var at = of(names.get(middle));
      var after = of(names.get(middle + 1));
      double chordMm = of(names.get(i)).toMm(of(names.get(i + 1)));
      lengthMm += Place.arcMm(chordMm, before, at, after);
    }
    return lengthMm;
  }
}
