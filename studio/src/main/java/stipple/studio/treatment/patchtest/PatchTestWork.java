package stipple.studio.treatment.patchtest;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.house.signin.Viewers;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.stock.Lot;
import stipple.studio.practice.stock.LotUse;
import stipple.studio.practice.stock.Lots;
import stipple.studio.treatment.pigmentmixing.Mix;
import stipple.studio.treatment.pigmentmixing.Mixes;

/// What is done with a patch test: placed, read, struck out.
@Component
public class PatchTestWork {

  private final Database database;
  private final PatchTests tests;
  private final Mixes mixes;
  private final Lots lots;
  private final AuditTrail trail;
  private final ApplicationEventPublisher events;
  private final Viewers viewers;
  private final Studios studios;
  private final StudioClock clock;
  private final Ids ids;

  PatchTestWork(
      Database database,
      PatchTests tests,
      Mixes mixes,
      Lots lots,
      AuditTrail trail,
      ApplicationEventPublisher events,
      Viewers viewers,
      Studios studios,
      StudioClock clock,
      Ids ids) {
    this.database = database;
    this.tests = tests;
    this.mixes = mixes;
    this.lots = lots;
    this.trail = trail;
    this.events = events;
    this.viewers = viewers;
    this.studios = studios;
    this.clock = clock;
    this.ids = ids;
  }

  private record NewSpot(Lot lot, String place) {}

  /// Puts the current mix on the skin, spot by spot.
  public void place(Placement placement) {
    NotDone.unlessAllowed(mixes.gate(placement.clientId()));
    var mix =
        mixes
            .current(placement.clientId())
            .filter(current -> current.id().equals(placement.mixId()))
            .orElseThrow(() -> new NotDone(Phrase.of("patch-test.mix-changed")));
    var spots = spots(placement, mix);
    refuseUnsafe(placement, spots);
    database.change(
        """
        INSERT INTO patch_test (id, client_id, mix_id, placed_at, placed_by, note)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        placement.id(),
        placement.clientId(),
        placement.mixId(),
        placement.placedAt(),
        viewers.present().personId(),
        placement.note());
    for (var spot : spots) {
      lots.use(spot.lot().id(), BigDecimal.ZERO, LotUse.Reason.PATCH_TEST, placement.clientId());
      database.change(
          "INSERT INTO patch_spot (id, patch_test_id, kind, lot_id, place) VALUES (?, ?, ?, ?, ?)",
          ids.next(),
          placement.id(),
          spot.lot().kind(),
          spot.lot().id(),
          spot.place());
    }
    trail.note("patch-test.placed", placement.id(), placement.clientId());
  }

  private List<NewSpot> spots(Placement placement, Mix mix) {
    if (mix.parts().size() != placement.places().size()) {
      throw new NotDone(Phrase.of("patch-test.mix-changed"));
    }
    var spots = new ArrayList<NewSpot>();
    for (int i = 0; i < mix.parts().size(); i++) {
      spots.add(new NewSpot(mix.parts().get(i).lot(), placement.places().get(i)));
    }
    placement
        .anaesthetic()
        .ifPresent(spot -> spots.add(new NewSpot(anaesthetic(spot.lotId()), spot.place())));
    return spots;
  }

  private Lot anaesthetic(UUID lotId) {
    var lot = lots.get(lotId);
    if (lot.kind() != Lot.Kind.ANAESTHETIC) {
      throw new NotFound();
    }
    return lot;
  }

  private void refuseUnsafe(Placement placement, List<NewSpot> spots) {
    if (placement.placedAt().isAfter(clock.now())) {
      throw new NotDone(Phrase.of("patch-test.in-the-future"));
    }
    var places = spots.stream().map(spot -> spot.place().toLowerCase(Locale.ROOT)).collect(toSet());
    if (places.size() < spots.size()) {
      throw new NotDone(Phrase.of("patch-test.same-place"));
    }
    var reacted = tests.reactedLots(placement.clientId());
    spots.stream()
        .filter(spot -> reacted.contains(spot.lot().id()))
        .findFirst()
        .ifPresent(spot -> {
          throw new NotDone(Phrase.of("patch-test.lot-reacted", spot.lot().text()));
        });
  }

  /// Writes down what the skin shows. A reaction may be read at any time, a calm skin only at a
  /// read-out that is open.
  public void read(PatchTest test, PatchReading reading) {
    refuseOutOfTurn(test, reading);
    insist(
        database.change(
            "UPDATE patch_test SET version = version + 1 WHERE id = ? AND version = ? AND voided_at IS NULL",
            test.id(),
            test.version()));
    try {
      database.change(
          """
          INSERT INTO patch_reading (id, patch_test_id, due_hours, read_at, read_by, result, signs, reacted, note)
          VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS uuid[]), ?)
          """,
          reading.id(),
          test.id(),
          reading.dueHours(),
          reading.readAt(),
          viewers.present().personId(),
          reading.result(),
          reading.signs(),
          reading.reactedLots().stream().map(UUID::toString).toList(),
          reading.note());
    } catch (DuplicateKeyException raced) {
      throw new NotDone.Stale();
    }
    trail.note("patch-test.read", test.id(), test.clientId());
    events.publishEvent(new PatchTestRead(test.clientId(), test.id(), reading.readAt()));
  }

  private void refuseOutOfTurn(PatchTest test, PatchReading reading) {
    var hours = reading.dueHours();
    var outOfTurn = hours.isPresent() ? readOut(test, hours.get()).isEmpty() : reading.isCalm();
    if (outOfTurn) {
      throw new NotDone(Phrase.of("patch-test.not-open"));
    }
    var whole =
        reading.isCalm()
            ? reading.signs().isEmpty() && reading.reactedLots().isEmpty()
            : !reading.signs().isEmpty() && !reading.reactedLots().isEmpty();
    if (!whole || !test.lotIds().containsAll(reading.reactedLots())) {
      throw new NotDone(Phrase.of("patch-test.reading-unclear"));
    }
  }

  private Optional<ReadOut> readOut(PatchTest test, int hours) {
    return readOuts(test, clock.now()).stream()
        .filter(one -> one.hours() == hours && one.isOpen())
        .findFirst();
  }

  List<ReadOut> readOuts(PatchTest test, Instant now) {
    var policies = studios.present().policies();
    return ReadOut.of(test, policies.patchReadingsHours(), policies.patchWaitHours(), now);
  }

  /// Strikes a test out, with the reason. One with a reaction only the owner may strike out.
  public void voidTest(PatchTest test, String reason) {
    if (test.reaction().isPresent() && !viewers.present().isOwner()) {
      throw new NotDone(Phrase.of("patch-test.void-owner-only"));
    }
    insist(
        database.change(
            """
            UPDATE patch_test SET voided_at = ?, void_reason = ?, version = version + 1
            WHERE id = ? AND version = ? AND voided_at IS NULL
            """,
            clock.now(),
            reason,
            test.id(),
            test.version()));
    trail.note("patch-test.voided", test.id(), test.clientId());
  }

  private static void insist(int changed) {
    if (changed == 0) {
      throw new NotDone.Stale();
    }
  }
}
