/// What the studio writes to its clients: confirmations, changes, reminders; and the outbox where
/// all of it is seen.
@ApplicationModule(
    allowedDependencies = {
      "house",
      "practice.settings",
      "practice.people",
      "practice.timetable",
      "practice.clients",
      "practice.booking",
      "practice.feeds"
    })
@NullMarked
package stipple.studio.practice.messages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
