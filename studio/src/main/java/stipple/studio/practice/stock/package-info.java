/// The lots of pigment, needles and anaesthetic: received, opened, used, recalled; traced to
/// clients.
@ApplicationModule(
    allowedDependencies = {
      "house",
      "practice.settings",
      "practice.people",
      "practice.clients",
      "practice.colour"
    })
@NullMarked
package stipple.studio.practice.stock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
