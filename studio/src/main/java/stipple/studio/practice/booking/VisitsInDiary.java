package stipple.studio.practice.booking;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.Phrase;
import stipple.studio.practice.timetable.Hit;
import stipple.studio.practice.timetable.Slot;
import stipple.studio.practice.timetable.VisitsAt;

/// Tells the timetable which visits a day off would hit.
@Component
class VisitsInDiary implements VisitsAt {

  private final Claims claims;
  private final Appointments appointments;

  VisitsInDiary(Claims claims, Appointments appointments) {
    this.claims = claims;
    this.appointments = appointments;
  }

  @Override
  public List<Hit> during(Collection<UUID> resources, Slot within) {
    var taken =
        claims.busy(resources, within).stream()
            .filter(busy -> busy.heldUntil().isEmpty())
            .map(Busy::by)
            .distinct()
            .toList();
    return appointments.all(taken).stream()
        .filter(visit -> visit.slot().overlaps(within))
        .map(VisitsInDiary::hit)
        .toList();
  }

  private static Hit hit(Appointment visit) {
    return new Hit(
        visit.names().client(),
        Phrase.of("appointment-kind." + visit.kind()),
        visit.slot(),
        visit.id());
  }
}
