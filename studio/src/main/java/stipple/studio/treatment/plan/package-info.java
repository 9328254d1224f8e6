/// The plan and its price: how many sessions, how long, how far apart, and why; then the quote.
@ApplicationModule(
    allowedDependencies = {
      "house",
      "practice.settings",
      "practice.people",
      "practice.clients",
      "practice.booking",
      "treatment.consultation",
      "treatment.hairlinedesign",
      "practice.sessionlog"
    })
@NullMarked
package stipple.studio.treatment.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
