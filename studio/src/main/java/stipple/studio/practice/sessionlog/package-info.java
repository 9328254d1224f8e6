/// The log of finished sessions, and what it teaches of how long sessions last.
@ApplicationModule(
    allowedDependencies = {"house", "practice.settings", "practice.people", "practice.clients"})
@NullMarked
package stipple.studio.practice.sessionlog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
