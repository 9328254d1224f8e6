package stipple.studio.treatment.patchtest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import stipple.studio.practice.stock.SomeLots;

/// A patch test as it grows: lots 1 and 2 are pigment, lot 9 is the anaesthetic.
record SomeTest(Instant placedAt, List<PatchReading> readings) {

  static final UUID LOT_1 = new UUID(0, 1);
  static final UUID LOT_2 = new UUID(0, 2);
  static final UUID ANAESTHETIC = new UUID(0, 9);

  static SomeTest placed(Instant at) {
    return new SomeTest(at, List.of());
  }

  SomeTest calm(int dueHours, Duration after) {
    return and(Optional.of(dueHours), after, PatchReading.Result.CALM, Set.of());
  }

  SomeTest reaction(Duration after, UUID... lots) {
    return and(Optional.empty(), after, PatchReading.Result.REACTION, Set.of(lots));
  }

  private SomeTest and(
      Optional<Integer> due, Duration after, PatchReading.Result result, Set<UUID> lots) {
    var more = new ArrayList<>(readings);
    more.add(
        new PatchReading(
            new UUID(1, more.size()),
            due,
            placedAt.plus(after),
            "Dana",
            result,
            lots.isEmpty() ? List.of() : List.of(PatchReading.Sign.ITCH),
            lots,
            ""));
    return new SomeTest(placedAt, more);
  }

  PatchTest test() {
    var good = LocalDate.of(2030, 1, 1);
    return new PatchTest(
        new UUID(2, 1),
        new UUID(2, 2),
        new UUID(2, 3),
        placedAt,
        "Dana",
        "",
        List.of(
            new PatchSpot(new UUID(3, 1), SomeLots.pigment(1, good), "behind the left ear"),
            new PatchSpot(new UUID(3, 2), SomeLots.pigment(2, good), "behind the right ear"),
            new PatchSpot(new UUID(3, 3), SomeLots.anaesthetic(9, good), "forearm")),
        readings,
        Optional.empty(),
        Optional.empty(),
        1);
  }
}
