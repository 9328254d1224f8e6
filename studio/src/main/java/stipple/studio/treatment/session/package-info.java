/// The sessions themselves: the gates before the needle, the console at the chair, the record.
@ApplicationModule(
    allowedDependencies = {
      "house",
      "practice.settings",
      "practice.people",
      "practice.clients",
      "practice.records",
      "practice.stock",
      "practice.booking",
      "practice.timetable",
      "treatment.consultation",
      "treatment.hairlinedesign",
      "treatment.plan",
      "treatment.pigmentmixing",
      "treatment.patchtest",
      "practice.sessionlog"
    })
@NullMarked
package stipple.studio.treatment.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
