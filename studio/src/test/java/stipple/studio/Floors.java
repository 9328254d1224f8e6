package stipple.studio;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The rooms of the house and what each says of the rooms it may use.
final class Floors {

  static final ApplicationModules ROOMS = ApplicationModules.of(StudioApplication.class);

  /// What a room says that may use every room below.
  static final String EVERYTHING = "everything below";

  private Floors() {}

  /// Every room's name with the rooms it names in its `package-info`.
  static Map<String, Set<String>> declared() {
    var floors = new TreeMap<String, Set<String>>();
    for (var room : ROOMS) {
      floors.put(room.getIdentifier().toString(), allowed(room.getBasePackage().getName()));
    }
    return floors;
  }

  private static Set<String> allowed(String room) {
    try {
      var said =
          Objects.requireNonNull(
              Class.forName(room + ".package-info").getAnnotation(ApplicationModule.class),
              () -> room + " declares no module");
      var names = new TreeSet<>(Arrays.asList(said.allowedDependencies()));
      if (names.remove(ApplicationModule.OPEN_TOKEN)) {
        names.add(EVERYTHING);
      }
      return names;
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(room + " has no package-info", e);
    }
  }
}
