/// Who is treated, and the rail of steps their treatment follows.
@ApplicationModule(allowedDependencies = {"house", "practice.settings", "practice.people"})
@NullMarked
package stipple.studio.practice.clients;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
