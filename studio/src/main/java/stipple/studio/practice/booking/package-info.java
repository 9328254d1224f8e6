/// When: visits in the diary, never two at once for anybody or any room.
@ApplicationModule(
    allowedDependencies = {
      "house",
      "practice.settings",
      "practice.people",
      "practice.timetable",
      "practice.clients"
    })
@NullMarked
package stipple.studio.practice.booking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
