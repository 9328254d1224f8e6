/// When practitioners and rooms can be booked: weekly hours, breaks, holidays and absences.
@ApplicationModule(allowedDependencies = {"house", "practice.settings", "practice.people"})
@NullMarked
package stipple.studio.practice.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
