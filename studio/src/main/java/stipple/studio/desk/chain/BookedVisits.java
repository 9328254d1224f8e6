package stipple.studio.desk.chain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.booking.Appointments;
import stipple.studio.practice.chains.AskedVisit;

/// Finds for each visit that the treatment asks for the one in the diary that it is.
@Component
class BookedVisits {

  private final Appointments appointments;
  private final StudioClock clock;

  BookedVisits(Appointments appointments, StudioClock clock) {
    this.appointments = appointments;
    this.clock = clock;
  }

  /// A visit that is asked for, and where it lies in the diary, if it does.
  record Match(AskedVisit asked, Optional<Appointment> appointment) {}

  /// In the order of what is asked; a look at the session held last stands for itself. Of several
  /// for the same thing the earlier one is taken first.
  List<Match> match(UUID clientId, VisitsToCome.ToCome toCome) {
    var left = new ArrayList<>(ahead(clientId));
    if (toCome.lookBetween()) {
      left.stream()
          .filter(visit -> visit.kind() == Appointment.Kind.FOLLOW_UP)
          .findFirst()
          .ifPresent(left::remove);
    }
    var matches = new ArrayList<Match>();
    for (var visit : toCome.visits()) {
      var found = left.stream().filter(booked -> isFor(visit, booked)).findFirst();
      found.ifPresent(left::remove);
      matches.add(new Match(visit, found));
    }
    return matches;
  }

  private static boolean isFor(AskedVisit asked, Appointment booked) {
    return booked.kind() == asked.kind()
        && (asked.sessionNumber().isEmpty()
            || booked.sessionNumber().isEmpty()
            || booked.sessionNumber().equals(asked.sessionNumber()));
  }

  private List<Appointment> ahead(UUID clientId) {
    Instant now = clock.now();
    return appointments.ofClient(clientId).stream()
        .filter(visit -> !visit.isCancelled() && !visit.isMissed() && !visit.isOver(now))
        .sorted(Comparator.comparing(Appointment::startsAt))
        .toList();
  }
}
