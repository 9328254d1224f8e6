package stipple.studio.treatment.hairlinedesign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stipple.scalp.HairlineCurve;
import stipple.scalp.HairlinePoint;
import stipple.scalp.HairlineTag;
import stipple.scalp.ScalpPoint;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;

/// The points of a line that was dragged, in two fields: each point as its place on the grid of the
/// map with its name, and whether both halves are locked together.
final class LinePoints {

  private static final String POINTS = "points";
  private static final String MIRRORED = "mirrored";
  private static final String POINT = "(-?\\d{1,6}):(-?\\d{1,6}):([A-Z_]*)";
  private static final List<HairlineTag> NEEDED =
      List.of(HairlineTag.RIGHT_CORNER, HairlineTag.MIDDLE, HairlineTag.LEFT_CORNER);

  private LinePoints() {}

  /// Whether a form tells its line by points.
  static boolean isTold(Form form) {
    return !form.value(POINTS).isEmpty();
  }

  /// The line, or nothing where it cannot be read or drawn; that is said.
  static Optional<HairlineCurve> read(Form form) {
    var rows = form.value(POINTS).split("\\|", -1);
    if (rows.length > HairlineCurve.MOST
        || !Arrays.stream(rows).allMatch(row -> row.matches(POINT))) {
      form.say(POINTS, Phrase.of("hairline-design.points-unread"));
      return Optional.empty();
    }
    try {
      var points = new ArrayList<HairlinePoint>();
      for (var row : rows) {
        points.add(point(row.split(":", -1)));
      }
      var line = new HairlineCurve(points, form.isTicked(MIRRORED));
      if (NEEDED.stream().allMatch(tag -> line.at(tag).isPresent())) {
        return Optional.of(line);
      }
      form.say(POINTS, Phrase.of("hairline-design.points-unread"));
    } catch (IllegalArgumentException noSuchLine) {
      form.say(POINTS, Phrase.of("hairline-design.no-such-line"));
    }
    return Optional.empty();
  }

  private static HairlinePoint point(String[] row) {
    var tag = row[2].isEmpty() ? null : HairlineTag.valueOf(row[2]);
    return new HairlinePoint(
        ScalpPoint.ofGrid(Integer.parseInt(row[0]), Integer.parseInt(row[1])), tag);
  }

  /// The two fields as they stand for a line.
  static Map<String, String> filled(HairlineCurve line) {
    var points =
        line.points().stream()
            .map(point -> {
              var tag = point.tag();
              return point.at().gridU()
                  + ":"
                  + point.at().gridV()
                  + ":"
                  + (tag == null ? "" : tag.name());
            })
            .collect(Collectors.joining("|"));
    return Map.of(POINTS, points, MIRRORED, line.symmetric() ? "yes" : "");
  }
}
