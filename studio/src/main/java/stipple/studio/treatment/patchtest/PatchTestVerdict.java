package stipple.studio.treatment.patchtest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a patch test says about the mix that is to go into the skin.
public sealed interface PatchTestVerdict {

  /// The skin has not had its time yet.
  record Waiting(Instant until) implements PatchTestVerdict {}

  /// The time is over; nobody has read the skin since.
  record ToBeRead(Instant since) implements PatchTestVerdict {}

  /// Read calm after the waiting time.
  record Calm(LocalDate validUntil) implements PatchTestVerdict {}

  /// A reaction was read: at lots of the mix, or at another spot of the test.
  record Reaction(Instant readAt, boolean toTheMix) implements PatchTestVerdict {}

  /// The test is too old.
  record Expired(LocalDate validUntil) implements PatchTestVerdict {}

  /// The mix holds lots that were never on this skin.
  record LotsDiffer(Set<UUID> untested) implements PatchTestVerdict {}

  /// Judges the newest test of a client against the lots of the current mix. Lots that reacted in
  /// an earlier test count as well.
  static PatchTestVerdict of(
      PatchTest test, Set<UUID> mixLots, Set<UUID> reactedBefore, PatchRule rule, Instant now) {
    var declined =
        mixLots.stream()
            .anyMatch(lot -> reactedBefore.contains(lot) || test.reactedLots().contains(lot));
    if (declined) {
      return new Reaction(test.reaction().map(PatchReading::readAt).orElse(test.placedAt()), true);
    }
    var untested =
        mixLots.stream()
            .filter(lot -> !test.lotIds().contains(lot))
            .collect(Collectors.toUnmodifiableSet());
    if (!untested.isEmpty()) {
      return new LotsDiffer(untested);
    }
    if (test.reaction().isPresent()) {
      return new Reaction(test.reaction().get().readAt(), false);
    }
    var validUntil = rule.validUntil(test.placedAt());
    if (LocalDate.ofInstant(now, rule.zone()).isAfter(validUntil)) {
      return new Expired(validUntil);
    }
    return calmOrWaiting(test, rule, now, validUntil);
  }

  private static PatchTestVerdict calmOrWaiting(
      PatchTest test, PatchRule rule, Instant now, LocalDate validUntil) {
    var waitedUntil = rule.waitedUntil(test.placedAt());
    var calm =
        test.readings().stream()
            .anyMatch(reading -> reading.isCalm() && !reading.readAt().isBefore(waitedUntil));
    if (calm) {
      return new Calm(validUntil);
    }
    return now.isBefore(waitedUntil) ? new Waiting(waitedUntil) : new ToBeRead(waitedUntil);
  }
}
