/// How well the forecasts held, and what the session log has taught.
@ApplicationModule(
    allowedDependencies = {"house", "practice.settings", "practice.people", "practice.sessionlog"})
@NullMarked
package stipple.studio.practice.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
