/// The house as a whole: walked through by visitors.
@NullMarked
package stipple.studio;

import org.jspecify.annotations.NullMarked;
