/// Colour as an instrument tells it: typed in, looked at in one light, kept as it was measured.
@ApplicationModule(allowedDependencies = "house")
@NullMarked
package stipple.studio.practice.colour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
