package stipple.studio.practice.waitlist;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import stipple.studio.house.database.Database;
import stipple.studio.house.database.Row;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.TimeFreed;
import stipple.studio.practice.chains.Preferences;
import stipple.studio.practice.chains.Preferences.PartOfDay;
import stipple.studio.practice.timetable.Slot;

/// The waitlist as it is kept.
@Component
class WaitlistRows {

  private static final String ENTRIES =
      """
      SELECT e.*, c.name AS client_name FROM waitlist_entry e
      JOIN client c ON c.studio_id = e.studio_id AND c.id = e.client_id
      """;
  private static final String OFFERS =
      """
      SELECT e.*, c.name AS client_name, o.id AS offer_id, o.freed_id, o.starts_at, o.valid_until,
        f.room_id, f.practitioner_id AS freed_by, p.name AS practitioner_name, a.starts_at AS booked_at
      FROM waitlist_offer o
      JOIN waitlist_entry e ON e.studio_id = o.studio_id AND e.id = o.entry_id
      JOIN freed_time f ON f.studio_id = o.studio_id AND f.id = o.freed_id
      JOIN client c ON c.studio_id = e.studio_id AND c.id = e.client_id
      JOIN person p ON p.studio_id = f.studio_id AND p.id = f.practitioner_id
      LEFT JOIN appointment a ON a.studio_id = e.studio_id AND a.id = e.appointment_id
      WHERE o.state = 'OPEN'
      """;

  private final Database database;

  WaitlistRows(Database database) {
    this.database = database;
  }

  void add(WaitlistEntry entry, UUID by) {
    var asked = entry.asked();
    var wishes = entry.wishes();
    database.change(
        """
        INSERT INTO waitlist_entry (id, client_id, kind, session_number, appointment_id, minutes, first_day, last_day,
          weekdays, part, practitioner_id, notice_hours, note, priority, state, made_at, made_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?, ?)
        """,
        entry.id(),
        entry.clientId(),
        asked.kind(),
        asked.sessionNumber(),
        asked.appointment(),
        asked.minutes(),
        entry.firstDay(),
        entry.lastDay(),
        wishes.days().stream().map(DayOfWeek::getValue).sorted().toList(),
        wishes.part(),
        wishes.practitioner(),
        asked.noticeHours(),
        asked.note(),
        asked.priority(),
        entry.madeAt(),
        by);
  }

  /// Who waits without an offer, most pressing first, then longest.
  List<WaitlistEntry> waiting() {
    return database.list(
        ENTRIES + "WHERE e.state = 'WAITING' ORDER BY e.priority, e.made_at, e.id",
        WaitlistRows::entry);
  }

  /// One that is still on the list, locked.
  Optional<WaitlistEntry> onList(UUID id) {
    return database.one(
        ENTRIES + "WHERE e.id = ? AND e.state IN ('WAITING', 'OFFERED') FOR UPDATE OF e",
        WaitlistRows::entry,
        id);
  }

  boolean waitsEarlier(UUID appointment) {
    return database.count(
            "SELECT count(*) FROM waitlist_entry WHERE appointment_id = ? AND state IN ('WAITING', 'OFFERED')",
            appointment)
        > 0;
  }

  List<Offer> openOffers() {
    return database.list(OFFERS + "ORDER BY o.valid_until, o.id", WaitlistRows::offer);
  }

  /// An open offer, locked.
  Optional<Offer> openOffer(UUID id) {
    return database.one(OFFERS + "AND o.id = ? FOR UPDATE OF o, e", WaitlistRows::offer, id);
  }

  void state(UUID entry, String state) {
    database.change("UPDATE waitlist_entry SET state = ? WHERE id = ?", state, entry);
  }

  void offerState(UUID offer, String state) {
    database.change("UPDATE waitlist_offer SET state = ? WHERE id = ?", state, offer);
  }

  void offer(UUID id, FreedTime freed, WaitlistEntry entry, Slot slot, Instant now, Instant until) {
    database.change(
        """
        INSERT INTO waitlist_offer (id, freed_id, entry_id, starts_at, made_at, valid_until, state)
        VALUES (?, ?, ?, ?, ?, ?, 'OPEN')
        """,
        id,
        freed.id(),
        entry.id(),
        slot.startsAt(),
        now,
        until);
  }

  /// Entries that a freed time was offered to before: nobody is asked twice.
  List<UUID> offeredTo(FreedTime freed) {
    return database.list(
        "SELECT entry_id FROM waitlist_offer WHERE freed_id = ?",
        row -> row.id("entry_id"),
        freed.id());
  }

  void addFreed(UUID id, TimeFreed freed, Instant now) {
    database.change(
        """
        INSERT INTO freed_time (id, practitioner_id, room_id, starts_at, ends_at, freed_at)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
        id,
        freed.practitionerId(),
        freed.roomId(),
        freed.slot().startsAt(),
        freed.slot().endsAt(),
        now);
  }

  /// Freed times that nobody is asked about just now, locked against another round.
  List<FreedTime> unoffered() {
    return database.list(
        """
        SELECT f.* FROM freed_time f WHERE NOT f.is_closed AND NOT EXISTS (
          SELECT FROM waitlist_offer o WHERE o.studio_id = f.studio_id AND o.freed_id = f.id AND o.state = 'OPEN')
        ORDER BY f.starts_at, f.id LIMIT 200 FOR UPDATE OF f SKIP LOCKED
        """,
        row ->
            new FreedTime(
                row.id("id"),
                row.id("practitioner_id"),
                row.id("room_id"),
                new Slot(row.instant("starts_at"), row.instant("ends_at"))));
  }

  void close(UUID freed) {
    database.change("UPDATE freed_time SET is_closed = true WHERE id = ?", freed);
  }

  /// Ends what is over: freed times that have come, entries whose last day is past.
  void endWhatIsOver(Instant now, LocalDate today) {
    database.change(
        "UPDATE freed_time SET is_closed = true WHERE NOT is_closed AND ends_at <= ?", now);
    database.change(
        "UPDATE waitlist_entry SET state = 'OVER' WHERE state = 'WAITING' AND last_day < ?", today);
  }

  private static Offer offer(Row row) {
    return new Offer(
        row.id("offer_id"),
        row.id("freed_id"),
        row.id("room_id"),
        row.id("freed_by"),
        row.text("practitioner_name"),
        row.instant("starts_at"),
        row.instant("valid_until"),
        row.maybeInstant("booked_at"),
        entry(row));
  }

  private static WaitlistEntry entry(Row row) {
    return new WaitlistEntry(
        row.id("id"),
        row.id("client_id"),
        row.text("client_name"),
        new WaitlistEntry.Asked(
            row.choice("kind", Appointment.Kind.class),
            row.maybeWhole("session_number"),
            row.maybeId("appointment_id"),
            row.whole("minutes"),
            row.whole("notice_hours"),
            row.text("note"),
            row.whole("priority")),
        row.date("last_day"),
        new Preferences(
            row.wholes("weekdays").stream().map(DayOfWeek::of).collect(Collectors.toSet()),
            row.choice("part", PartOfDay.class),
            row.maybeId("practitioner_id"),
            row.date("first_day")),
        row.instant("made_at"));
  }
}
