/// The first step: what the client wishes, whether the needle may come near, and what decides time.
@ApplicationModule(
    allowedDependencies = {
      "house",
      "practice.settings",
      "practice.people",
      "practice.clients",
      "practice.records"
    })
@NullMarked
package stipple.studio.treatment.consultation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
