package stipple.studio.treatment.patchtest;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A test on a client's skin: spots of pigment and anaesthetic, and what was read from them.
public record PatchTest(
    UUID id,
    UUID clientId,
    UUID mixId,
    Instant placedAt,
    String placedBy,
    String note,
    List<PatchSpot> spots,
    List<PatchReading> readings,
    Optional<Instant> voidedAt,
    Optional<String> voidReason,
    int version) {

  public PatchTest {
    spots = List.copyOf(spots);
    readings = List.copyOf(readings);
  }

  PatchTest with(List<PatchSpot> placed, List<PatchReading> read) {
    return new PatchTest(
        id, clientId, mixId, placedAt, placedBy, note, placed, read, voidedAt, voidReason, version);
  }

  /// Every lot that lies on the skin.
  public Set<UUID> lotIds() {
    return spots.stream().map(PatchSpot::lotId).collect(toUnmodifiableSet());
  }

  /// Every lot at whose spot a reaction was read.
  public Set<UUID> reactedLots() {
    return readings.stream()
        .flatMap(reading -> reading.reactedLots().stream())
        .collect(toUnmodifiableSet());
  }

  /// The last reaction that was read.
  public Optional<PatchReading> reaction() {
    return readings.stream()
        .filter(reading -> !reading.isCalm())
        .max(Comparator.comparing(PatchReading::readAt));
  }

  public Optional<PatchReading> readingAt(int dueHours) {
    return readings.stream()
        .filter(reading -> reading.dueHours().filter(hours -> hours == dueHours).isPresent())
        .findFirst();
  }

  public boolean isVoided() {
    return voidedAt.isPresent();
  }
}
