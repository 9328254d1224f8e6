/// How well the forecasts held, and what the session log has taught.
@ApplicationModule(
    allowedDependencies = {"house", "practice.settings", "practice.people", "treatment.sessionlog"})
@NullMarked
package stipple.studio.treatment.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
