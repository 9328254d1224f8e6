/// The top floor: the board of the day, and one client's whole story. It sees every room below.
@ApplicationModule
@NullMarked
package stipple.studio.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
