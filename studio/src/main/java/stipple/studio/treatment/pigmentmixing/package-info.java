/// The mix: which pigment out of which lots, how much water, against skin and hair.
@ApplicationModule(
    allowedDependencies = {
      "house",
      "practice.settings",
      "practice.people",
      "practice.clients",
      "practice.records",
      "practice.colour",
      "practice.stock",
      "treatment.consultation",
      "treatment.hairlinedesign"
    })
@NullMarked
package stipple.studio.treatment.pigmentmixing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
