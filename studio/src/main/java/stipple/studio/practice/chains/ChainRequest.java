package stipple.studio.practice.chains;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.chains.Preferences.PartOfDay;
import stipple.studio.practice.timetable.Slot;

/// What a program asks about a chain. Minutes are multiples of five, days are local dates, times
/// are instants.
record ChainRequest(UUID client, List<Visit> visits, @Nullable Wishes wishes) {

  /// A visit: what for, how long, how far from the one before; and its place, once it has one.
  record Visit(
      Appointment.Kind kind,
      @Nullable Integer session,
      int minutes,
      @Nullable Gap gap,
      @Nullable Place place) {

    AskedVisit asked() {
      var rule = gap == null ? VisitGap.none() : gap.rule();
      return new AskedVisit(kind, Optional.ofNullable(session), minutes, rule);
    }
  }

  /// Days between, and hours from the end of the visit before.
  record Gap(int minDays, int maxDays, int fromDays, int toDays, int minHours) {

    VisitGap rule() {
      return new VisitGap(minDays, maxDays, fromDays, toDays, minHours);
    }

    static Gap of(VisitGap gap) {
      return new Gap(gap.minDays(), gap.maxDays(), gap.fromDays(), gap.toDays(), gap.minHours());
    }
  }

  record Place(Instant start, UUID practitioner, UUID room) {}

  record Wishes(
      @Nullable List<DayOfWeek> days,
      @Nullable PartOfDay part,
      @Nullable UUID practitioner,
      @Nullable LocalDate notBefore) {}

  ChainWish wish(LocalDate today) {
    return new ChainWish(
        client,
        visits.stream().map(Visit::asked).toList(),
        Optional.empty(),
        wishes == null ? Preferences.from(today) : preferences(wishes, today));
  }

  private static Preferences preferences(Wishes wishes, LocalDate today) {
    var days = wishes.days();
    var part = wishes.part();
    var notBefore = wishes.notBefore();
    return new Preferences(
        days == null || days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(days),
        part == null ? PartOfDay.ANY : part,
        Optional.ofNullable(wishes.practitioner()),
        notBefore == null ? today : notBefore);
  }

  /// The visits with their places; all must have one.
  List<PlacedVisit> placed() {
    return visits.stream().map(ChainRequest::placed).toList();
  }

  private static PlacedVisit placed(Visit visit) {
    var place = visit.place();
    if (place == null) {
      throw new IllegalArgumentException("every visit needs its place");
    }
    var asked = visit.asked();
    return new PlacedVisit(
        asked, Slot.of(place.start(), asked.minutes()), place.practitioner(), place.room());
  }

  static Visit of(PlacedVisit visit) {
    return new Visit(
        visit.asked().kind(),
        visit.asked().sessionNumber().orElse(null),
        (int) visit.slot().minutes(),
        Gap.of(visit.asked().gap()),
        new Place(visit.slot().startsAt(), visit.practitionerId(), visit.roomId()));
  }
}
