/// Clients who would come when time gets free: offered to one at a time, booked on their yes.
@ApplicationModule(
    allowedDependencies = {
      "house",
      "practice.settings",
      "practice.people",
      "practice.timetable",
      "practice.clients",
      "practice.booking",
      "practice.chains"
    })
@NullMarked
package stipple.studio.practice.waitlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
