package stipple.studio.treatment.session;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import stipple.duration.PlannedSession;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.database.Database;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Rooms;
import stipple.studio.practice.stock.Lot;
import stipple.studio.practice.stock.LotUse;
import stipple.studio.practice.stock.Lots;
import stipple.studio.treatment.hairlinedesign.HairlineDesign;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;
import stipple.studio.treatment.pigmentmixing.Mixes;
import tools.jackson.databind.json.JsonMapper;

/// Begins a session: asks every gate once more, then writes down what the plan said.
@Component
class SessionStart {

  private static final int MOST_SESSIONS = 9;

  private final Database database;
  private final SessionRows rows;
  private final SessionGates gates;
  private final Sittings sittings;
  private final Forecasts forecasts;
  private final JsonMapper json;
  private final HairlineDesigns designs;
  private final Mixes mixes;
  private final Lots lots;
  private final People people;
  private final Rooms rooms;
  private final AuditTrail trail;
  private final StudioClock clock;
  private final Ids ids;

  SessionStart(
      Database database,
      SessionRows rows,
      SessionGates gates,
      Sittings sittings,
      Forecasts forecasts,
      JsonMapper json,
      HairlineDesigns designs,
      Mixes mixes,
      Lots lots,
      People people,
      Rooms rooms,
      AuditTrail trail,
      StudioClock clock,
      Ids ids) {
    this.database = database;
    this.rows = rows;
    this.gates = gates;
    this.sittings = sittings;
    this.forecasts = forecasts;
    this.json = json;
    this.designs = designs;
    this.mixes = mixes;
    this.lots = lots;
    this.people = people;
    this.rooms = rooms;
    this.trail = trail;
    this.clock = clock;
    this.ids = ids;
  }

  UUID begin(Starting starting) {
    refuseTwoAtOnce(starting);
    gates.of(starting.clientId()).forEach(gate -> NotDone.unlessAllowed(gate.verdict()));
    if (!starting.skinIsCalm()) {
      throw new NotDone(Phrase.of("session.start.skin"));
    }
    refuseStrangers(starting);
    var sitting =
        sittings
            .next(starting.clientId())
            .orElseThrow(() -> new NotDone(Phrase.of("session.start.nothing-planned")));
    var design = designs.latest(starting.clientId()).map(HairlineDesign::id);
    var mix = mixes.current(starting.clientId());
    if (design.isEmpty() || mix.isEmpty()) {
      throw new NotDone(Phrase.of("session.start.nothing-planned"));
    }
    var id = ids.next();
    try {
      insert(id, starting, sitting, design.get(), mix.get().id());
    } catch (DuplicateKeyException another) {
      throw refusedFor("session.start.in-between", another);
    }
    // the mix took its pigment out of the lots; the session leaves a trace of each
    mix.get()
        .parts()
        .forEach(part ->
            lots.use(part.lotId(), BigDecimal.ZERO, LotUse.Reason.SESSION, starting.clientId()));
    starting
        .anaesthetic()
        .ifPresent(given ->
            lots.use(given.lotId(), given.quantity(), LotUse.Reason.SESSION, starting.clientId()));
    trail.note("session.started", id, starting.clientId());
    return id;
  }

  private static NotDone refusedFor(String key, Exception cause) {
    var refused = new NotDone(Phrase.of(key));
    refused.initCause(cause);
    return refused;
  }

  private void refuseTwoAtOnce(Starting starting) {
    if (rows.running("s.client_id", starting.clientId()).isPresent()) {
      throw new NotDone(Phrase.of("session.start.client-runs"));
    }
    var busy = rows.running("s.practitioner_id", starting.practitionerId());
    if (busy.isPresent()) {
      throw new NotDone(
          Phrase.of("session.start.practitioner-busy", busy.get().chair().practitioner()));
    }
  }

  private void refuseStrangers(Starting starting) {
    if (people.practitioners().stream()
        .noneMatch(person -> person.id().equals(starting.practitionerId()))) {
      throw new NotDone(Phrase.of("session.start.not-a-practitioner"));
    }
    if (starting.roomId().isPresent()
        && rooms.all().stream().noneMatch(room -> room.id().equals(starting.roomId().get()))) {
      throw new NotDone(Phrase.of("session.start.no-such-room"));
    }
    if (starting.anaesthetic().isPresent()
        && lots.get(starting.anaesthetic().get().lotId()).kind() != Lot.Kind.ANAESTHETIC) {
      throw new NotDone(Phrase.of("session.start.not-an-anaesthetic"));
    }
  }

  private void insert(
      UUID id, Starting starting, PlannedSession sitting, UUID designId, UUID mixId) {
    int number = nextNumber(starting.clientId());
    var zones = sitting.dots().keySet().stream().filter(zone -> dotsIn(sitting, zone) > 0).toList();
    var counts = zones.stream().map(zone -> dotsIn(sitting, zone)).toList();
    var forecast = forecast(starting, sitting, designId);
    database.change(
        """
        INSERT INTO session (id, client_id, number, layer, part, practitioner_id, room_id, design_id,
          mix_id, planned_dots, planned_by_zone, planned_p10_min, planned_p50_min, planned_p90_min,
          forecast, own_estimate_min, anaesthetic_lot_id, started_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          (SELECT jsonb_object_agg(zone, dots) FROM unnest(?::text[], ?::int[]) AS of (zone, dots)),
          ?, ?, ?, CAST(? AS jsonb), ?, ?, ?)
        """,
        id,
        starting.clientId(),
        number,
        sitting.number(),
        sitting.part(),
        starting.practitionerId(),
        starting.roomId(),
        designId,
        mixId,
        sitting.totalDots(),
        zones,
        counts,
        Math.round(forecast.p10()),
        Math.round(forecast.p50()),
        Math.round(forecast.p90()),
        json.writeValueAsString(forecast),
        starting.ownEstimateMinutes(),
        starting.anaesthetic().map(Starting.Anaesthetic::lotId),
        clock.now());
  }

  private FixedForecast forecast(Starting starting, PlannedSession sitting, UUID designId) {
    return forecasts.fixed(
        new Forecasts.Work(
            starting.clientId(),
            designId,
            sitting.number(),
            sitting.dots(),
            starting.practitionerId(),
            starting.ownEstimateMinutes()));
  }

  private static int dotsIn(PlannedSession sitting, stipple.scalp.Zone zone) {
    return sitting.dots().getOrDefault(zone, 0);
  }

  private int nextNumber(UUID clientId) {
    List<Session> counted = rows.where("s.client_id = ? AND s.voided_at IS NULL", clientId);
    int number = counted.isEmpty() ? 1 : counted.getLast().number() + 1;
    if (number > MOST_SESSIONS) {
      throw new NotDone(Phrase.of("session.start.too-many", MOST_SESSIONS));
    }
    return number;
  }
}
