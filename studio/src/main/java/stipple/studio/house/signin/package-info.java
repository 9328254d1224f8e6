/// Who is at the door: accounts, sign-in, one-time links.
@NullMarked
package stipple.studio.house.signin;

import org.jspecify.annotations.NullMarked;
