package stipple.studio.treatment.consultation;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.scalp.HairUnderTape;
import stipple.scalp.Scale;
import stipple.scalp.TapeLine;
import stipple.scalp.TapeReading;
import stipple.scalp.Tapes;

/// One measuring of a client's head: what the tapes read, and the head that was fitted to them.
///
/// It is never changed; measuring again makes the next number.
public record HeadMeasurement(
    UUID id,
    UUID clientId,
    int number,
    Readings readings,
    Fitted fitted,
    Instant measuredAt,
    UUID measuredBy) {

  /// What the tapes read, up to three times each, and the hair beneath them in mm: 0 where it was
  /// shaved, empty where nobody looked.
  public record Readings(Map<TapeLine, List<Double>> mm, Optional<Double> hairMm) {

    public Readings {
      var ordered = new EnumMap<TapeLine, List<Double>>(TapeLine.class);
      mm.forEach((line, readings) -> {
        if (!readings.isEmpty()) {
          ordered.put(line, List.copyOf(readings));
        }
      });
      mm = Collections.unmodifiableMap(ordered);
    }

    /// The readings of one tape; none where it was not taken.
    public List<Double> of(TapeLine line) {
      return mm.getOrDefault(line, List.of());
    }

    /// As the engine takes them: the mean of each tape.
    public Tapes tapes() {
      var means = new EnumMap<TapeLine, TapeReading>(TapeLine.class);
      mm.forEach(
          (line, readings) -> means.put(line, new TapeReading(mean(readings), readings.size())));
      return new Tapes(
          means,
          hairMm
              .map(thick -> thick == 0 ? HairUnderTape.SHAVED : HairUnderTape.of(thick))
              .orElse(HairUnderTape.UNKNOWN));
    }

    private static double mean(List<Double> readings) {
      double sum = 0;
      for (double reading : readings) {
        sum += reading;
      }
      return sum / readings.size();
    }
  }

  /// The head as it was fitted that day, and the version of the shape it was fitted with.
  public record Fitted(String modelVersion, Scale scale) {}
}
