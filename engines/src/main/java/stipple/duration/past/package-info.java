/// Reads a studio's own past sessions: text in, sessions and what is wrong with each line out.
@NullMarked
package stipple.duration.past;

import org.jspecify.annotations.NullMarked;
