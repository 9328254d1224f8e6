/// Past sessions from a file: looked at, taken into the session log, taken back; and the log as a
/// file.
@ApplicationModule(
    allowedDependencies = {
      "house",
      "practice.people",
      "practice.settings",
      "practice.clients",
      "practice.sessionlog"
    })
@NullMarked
package stipple.studio.practice.pastsessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
