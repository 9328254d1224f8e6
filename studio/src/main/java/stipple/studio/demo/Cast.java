package stipple.studio.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import stipple.studio.house.Ids;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.DemoSignIns;
import stipple.studio.house.signin.Viewer;
import stipple.studio.practice.clients.Client;
import stipple.studio.practice.clients.Clients;

/// The invented clients, each somewhere else in the treatment.
@Component
@Profile("demo")
class Cast {

  private final Clients clients;
  private final Ids ids;
  private final StudioClock clock;

  Cast(Clients clients, Ids ids, StudioClock clock) {
    this.clients = clients;
    this.ids = ids;
    this.clock = clock;
  }

  void appear(Map<DemoSignIns.Person, Viewer> staff) {
    var dana = java.util.Objects.requireNonNull(staff.get(Staff.DANA)).personId();
    takeIn(dana, "Idris Farrow", 1987, "+44 20 7946 0101");
    takeIn(dana, "Mara Lindqvist", 1991, "+44 20 7946 0102");
    takeIn(dana, "Tomasz Reed", 1979, "+44 20 7946 0103");
    takeIn(dana, "June Ashby", 1984, "+44 20 7946 0104");
  }

  private UUID takeIn(UUID taking, String name, int yearOfBirth, String phone) {
    var id = ids.next();
    var email = name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@example.com";
    clients.takeIn(
        new Client(
            id, name, LocalDate.of(yearOfBirth, 5, 14), email, phone, "", "", clock.now(), 1),
        taking);
    return id;
  }
}
