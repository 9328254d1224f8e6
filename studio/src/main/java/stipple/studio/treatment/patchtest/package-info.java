/// The test on the skin before the needle, its read-outs, and the gate it opens.
@ApplicationModule(
    allowedDependencies = {
      "house",
      "practice.settings",
      "practice.people",
      "practice.clients",
      "practice.records",
      "practice.stock",
      "treatment.pigmentmixing"
    })
@NullMarked
package stipple.studio.treatment.patchtest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
