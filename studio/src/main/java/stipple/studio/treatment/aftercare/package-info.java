/// What the client does while it heals: the studio's schedule day by day, check-ins, alarms.
@ApplicationModule(
    allowedDependencies = {
      "house",
      "practice.settings",
      "practice.people",
      "practice.clients",
      "treatment.session"
    })
@NullMarked
package stipple.studio.treatment.aftercare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
