/// The second step: the line, the zones and how full they become, drawn and signed.
@ApplicationModule(
    allowedDependencies = {
      "house",
      "practice.settings",
      "practice.people",
      "practice.clients",
      "practice.records",
      "treatment.consultation"
    })
@NullMarked
package stipple.studio.treatment.hairlinedesign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
