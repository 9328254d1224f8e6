/// The chain of one client: what the treatment still asks for, as visits with their dates.
@NullMarked
package stipple.studio.desk.chain;

import org.jspecify.annotations.NullMarked;
