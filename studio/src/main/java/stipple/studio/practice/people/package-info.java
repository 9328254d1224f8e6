/// Practitioners and desk: who they are, what they may do, and until when.
@ApplicationModule(allowedDependencies = {"house", "practice.settings"})
@NullMarked
package stipple.studio.practice.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
