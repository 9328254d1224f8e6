/// The studio: place, hours, policies, prices, dated rule tables. Every step reads it.
@ApplicationModule(allowedDependencies = "house")
@NullMarked
package stipple.studio.practice.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
