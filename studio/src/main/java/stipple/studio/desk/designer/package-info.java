/// The designer: the drawing of one client, and beside it all that follows from it.
@NullMarked
package stipple.studio.desk.designer;

import org.jspecify.annotations.NullMarked;
