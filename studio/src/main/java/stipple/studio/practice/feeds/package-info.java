/// The diary in other calendars: iCalendar files, and feeds by secret links.
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
package stipple.studio.practice.feeds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
