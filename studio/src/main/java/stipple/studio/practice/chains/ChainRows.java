package stipple.studio.practice.chains;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import stipple.studio.house.Money;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Slot;

/// Reads chains and writes their visits.
@Component
class ChainRows {

  private static final String VISITS =
      """
      SELECT v.*, p.name AS practitioner_name, r.name AS room_name
      FROM chain_visit v
      JOIN person p ON p.studio_id = v.studio_id AND p.id = v.practitioner_id
      JOIN room r ON r.studio_id = v.studio_id AND r.id = v.room_id
      """;

  private final Database database;
  private final Appointments appointments;
  private final Studios studios;

  ChainRows(Database database, Appointments appointments, Studios studios) {
    this.database = database;
    this.appointments = appointments;
    this.studios = studios;
  }

  List<Chain> where(String condition, Object... with) {
    return database.list("SELECT * FROM chain k WHERE " + condition, this::read, with);
  }

  private Chain read(Row row) {
    var currency = studios.present().place().currency();
    return new Chain(
        row.id("id"),
        row.id("client_id"),
        row.choice("state", Chain.State.class),
        row.maybeInstant("held_until"),
        new Chain.Deposit(
            new Money(row.big("deposit_minor"), currency), row.maybeInstant("deposit_paid_at")),
        row.instant("made_at"),
        visits(row.id("id")),
        row.whole("version"));
  }

  private List<ChainVisit> visits(UUID chain) {
    var written =
        database.list(
            VISITS + "WHERE v.chain_id = ? ORDER BY v.position", ChainRows::written, chain);
    var booked =
        appointments
            .all(written.stream().flatMap(visit -> visit.appointment().stream()).toList())
            .stream()
            .collect(Collectors.toMap(Appointment::id, visit -> visit));
    return written.stream().map(visit -> visit.asBooked(booked)).toList();
  }

  /// A visit as it was held, and which one in the diary it became.
  private record Written(
      int position, PlacedVisit held, ChainVisit.Names names, Optional<UUID> appointment) {

    ChainVisit asBooked(Map<UUID, Appointment> booked) {
      return appointment
          .flatMap(id -> Optional.ofNullable(booked.get(id)))
          .map(this::asBooked)
          .orElseGet(() -> new ChainVisit(position, held, names, Optional.empty()));
    }

    private ChainVisit asBooked(Appointment visit) {
      var asked = held.asked();
      return new ChainVisit(
          position,
          new PlacedVisit(
              new AskedVisit(
                  asked.kind(), asked.sessionNumber(), (int) visit.slot().minutes(), asked.gap()),
              visit.slot(),
              visit.practitionerId(),
              visit.roomId()),
          new ChainVisit.Names(visit.names().practitioner(), visit.names().room()),
          Optional.of(visit));
    }
  }

  private static Written written(Row row) {
    var slot = new Slot(row.instant("starts_at"), row.instant("ends_at"));
    return new Written(
        row.whole("position"),
        new PlacedVisit(
            new AskedVisit(
                row.choice("kind", Appointment.Kind.class),
                row.maybeWhole("session_number"),
                (int) slot.minutes(),
                gap(row)),
            slot,
            row.id("practitioner_id"),
            row.id("room_id")),
        new ChainVisit.Names(row.text("practitioner_name"), row.text("room_name")),
        row.maybeId("appointment_id"));
  }

  static VisitGap gap(Row row) {
    return new VisitGap(
        row.whole("gap_min_days"),
        row.whole("gap_max_days"),
        row.whole("gap_from_days"),
        row.whole("gap_to_days"),
        row.whole("gap_min_hours"));
  }

  void addVisits(UUID chain, List<PlacedVisit> visits) {
    add(chain, 0, visits);
  }

  private void add(UUID chain, int after, List<PlacedVisit> visits) {
    database.changeEach(
        """
        INSERT INTO chain_visit (chain_id, position, kind, session_number, practitioner_id, room_id, starts_at, ends_at,
          gap_min_days, gap_max_days, gap_from_days, gap_to_days, gap_min_hours)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        IntStream.range(0, visits.size())
            .mapToObj(at -> row(chain, after + at + 1, visits.get(at)))
            .toList());
  }

  private static List<Object> row(UUID chain, int position, PlacedVisit visit) {
    var gap = visit.asked().gap();
    return List.of(
        chain,
        position,
        visit.asked().kind(),
        visit.asked().sessionNumber(),
        visit.practitionerId(),
        visit.roomId(),
        visit.slot().startsAt(),
        visit.slot().endsAt(),
        gap.minDays(),
        gap.maxDays(),
        gap.fromDays(),
        gap.toDays(),
        gap.minHours());
  }

  /// Says which visits in the diary the visits of a chain became, in their order.
  void link(UUID chain, List<UUID> appointments) {
    link(chain, 0, appointments);
  }

  private void link(UUID chain, int after, List<UUID> appointments) {
    database.change(
        """
        UPDATE chain_visit v SET appointment_id = w.id
        FROM unnest(?::uuid[]) WITH ORDINALITY AS w (id, position)
        WHERE v.chain_id = ? AND v.position = w.position + ?
        """,
        texts(appointments),
        chain,
        after);
  }

  /// Takes visits out of the chain they are in, and all that nobody is to come to any more.
  void unlink(UUID chain, List<UUID> appointments) {
    database.change(
        """
        DELETE FROM chain_visit v WHERE v.appointment_id = ANY (?::uuid[]) OR v.chain_id = ? AND EXISTS (
          SELECT FROM appointment a WHERE a.studio_id = v.studio_id AND a.id = v.appointment_id
            AND (a.cancelled_at IS NOT NULL OR a.missed_at IS NOT NULL))
        """,
        texts(appointments),
        chain);
  }

  /// Adds visits to the end of a chain.
  void append(UUID chain, List<PlacedVisit> visits, List<UUID> appointments) {
    int last =
        (int)
            database.count(
                "SELECT coalesce(max(position), 0) FROM chain_visit WHERE chain_id = ?", chain);
    add(chain, last, visits);
    link(chain, last, appointments);
  }

  private static List<String> texts(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }
}
