/// What is written down: the trail of who did what, and the gates passed by the owner's word.
@ApplicationModule(
    allowedDependencies = {"house", "practice.settings", "practice.people", "practice.clients"})
@NullMarked
package stipple.studio.practice.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
