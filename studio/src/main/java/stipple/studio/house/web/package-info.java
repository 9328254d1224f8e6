/// Pages and forms: how a request is read and an answer is shown.
@NullMarked
package stipple.studio.house.web;

import org.jspecify.annotations.NullMarked;
