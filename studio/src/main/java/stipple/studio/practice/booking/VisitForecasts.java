package stipple.studio.practice.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// How long visits will likely take: told by whoever knows what is done in them.
public interface VisitForecasts {

  /// The visits of which something is known; the others last as long as they are booked.
  Map<UUID, Likely> of(Collection<Appointment> visits);

  /// The likely length of one visit.
  ///
  /// `minutes` are the lengths that equal shares of such visits stay below, the shortest first,
  /// from the true start where it runs already.
  record Likely(
      Optional<Instant> startedAt,
      int lowMinutes,
      int middleMinutes,
      int highMinutes,
      List<Double> minutes,
      boolean restsOnFew) {

    public Likely {
      minutes = List.copyOf(minutes);
    }

    /// The early, the middle and the late end of a visit that was booked to start then.
    public List<Instant> ends(Instant bookedStart) {
      var start = startedAt.orElse(bookedStart);
      return List.of(
          start.plus(Duration.ofMinutes(lowMinutes)),
          start.plus(Duration.ofMinutes(middleMinutes)),
          start.plus(Duration.ofMinutes(highMinutes)));
    }
  }
}
