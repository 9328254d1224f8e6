/// The ground floor: what every room stands on and none of them is about.
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {})
@NullMarked
package stipple.studio.house;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
