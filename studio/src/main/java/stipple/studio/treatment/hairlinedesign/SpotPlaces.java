package stipple.studio.treatment.hairlinedesign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import stipple.scalp.ScalpPoint;
import stipple.scalp.Spot;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;

/// Single spots as they were put on the map, in one field: what, its place on the grid of the map,
/// length and width in millimetres, heading in degrees.
final class SpotPlaces {

  private static final String PLACES = "places";
  private static final String PLACE =
      "(SCAR|BARE_PATCH|LEFT_OUT):-?\\d{1,6}:-?\\d{1,6}:\\d{1,3}:\\d{1,3}:-?\\d{1,3}";

  private SpotPlaces() {}

  /// Whether a form tells its spots by places; an empty field tells that there are none.
  static boolean isTold(Form form) {
    return !form.values(PLACES).isEmpty();
  }

  static List<Spot> read(Form form) {
    var told = form.value(PLACES);
    if (told.isEmpty()) {
      return List.of();
    }
    var rows = told.split("\\|", -1);
    if (rows.length > Drawing.MOST_SPOTS) {
      form.say(PLACES, Phrase.of("hairline-design.places-many", Drawing.MOST_SPOTS));
      return List.of();
    }
    try {
      var spots = new ArrayList<Spot>();
      for (var row : rows) {
        spots.add(spot(row));
      }
      return spots;
    } catch (IllegalArgumentException unread) {
      form.say(PLACES, Phrase.of("hairline-design.places-unread"));
      return List.of();
    }
  }

  private static Spot spot(String row) {
    if (!row.matches(PLACE)) {
      throw new IllegalArgumentException("a place is told by six figures");
    }
    var cells = row.split(":", -1);
    int[] figures = Arrays.stream(cells).skip(1).mapToInt(Integer::parseInt).toArray();
    return new Spot(
        Spot.Kind.valueOf(cells[0]),
        ScalpPoint.ofGrid(figures[0], figures[1]),
        figures[2],
        figures[3],
        Math.toRadians(figures[4]));
  }

  /// The field as it stands for these spots.
  static Map<String, String> filled(List<Spot> spots) {
    return Map.of(PLACES, spots.stream().map(SpotPlaces::row).collect(Collectors.joining("|")));
  }

  private static String row(Spot spot) {
    return "%s:%d:%d:%d:%d:%d"
        .formatted(
            spot.kind(),
            spot.middle().gridU(),
            spot.middle().gridV(),
            Math.round(spot.lengthMm()),
            Math.round(spot.widthMm()),
            Math.round(Math.toDegrees(spot.headingRad())));
  }
}
