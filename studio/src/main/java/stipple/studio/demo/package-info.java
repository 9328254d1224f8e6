/// The invented studio and its cast, told in time: only in profile `demo`.
@ApplicationModule
@NullMarked
package stipple.studio.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
