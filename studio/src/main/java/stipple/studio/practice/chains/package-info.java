/// The visits of one treatment, found, held and booked as one.
@ApplicationModule(
    allowedDependencies = {
      "house",
      "practice.settings",
      "practice.people",
      "practice.timetable",
      "practice.clients",
      "practice.booking"
    })
@NullMarked
package stipple.studio.practice.chains;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
