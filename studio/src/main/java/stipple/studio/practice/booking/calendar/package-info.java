/// The diary as a calendar: days and weeks, by practitioner or by room.
@NullMarked
package stipple.studio.practice.booking.calendar;

import org.jspecify.annotations.NullMarked;
