package stipple.bench;

import java.io.IOException;
import java.util.List;
import stipple.bench.heads.HeadFiles;
import stipple.bench.heads.TracedZone;

/// How much ground truth is there? Zones traced on foil, and on how many heads.
final class TracedAreas implements Question {

  @Override
  public List<Figure> answer(HeadFiles files) throws IOException {
    var zones = files.pilot();
    if (zones.isEmpty()) {
      return List.of();
    }
    long heads = zones.stream().map(TracedZone::client).distinct().count();
    return List.of(
        new Figure("pilot.heads", "count", heads, "", heads),
        new Figure("pilot.zones", "count", zones.size(), "", zones.size()));
  }
}
