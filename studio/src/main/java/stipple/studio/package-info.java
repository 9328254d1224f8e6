/// The studio program: a house of floors, the treatment in the middle.
@NullMarked
package stipple.studio;

import org.jspecify.annotations.NullMarked;
