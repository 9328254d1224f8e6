/// What held, by zone, after it healed: it sets what is still to place, and when to come again.
@ApplicationModule(
    allowedDependencies = {
      "house",
      "practice.settings",
      "practice.people",
      "practice.clients",
      "treatment.plan",
      "treatment.session",
      "practice.sessionlog",
      "treatment.aftercare"
    })
@NullMarked
package stipple.studio.treatment.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
