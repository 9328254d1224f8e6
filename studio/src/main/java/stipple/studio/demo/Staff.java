package stipple.studio.demo;

import java.util.List;
import stipple.studio.house.signin.DemoSignIns;
import stipple.studio.house.signin.Role;

/// The invented people who work at the demo studio.
final class Staff {

  private static final String PASSWORD = "dots-before-dawn";

  static final DemoSignIns.Person DANA =
      new DemoSignIns.Person("Dana Quill", Role.OWNER, "dana@example.com", PASSWORD);
  static final DemoSignIns.Person RUI =
      new DemoSignIns.Person("Rui Sand", Role.PRACTITIONER, "rui@example.com", PASSWORD);
  static final DemoSignIns.Person NOOR =
      new DemoSignIns.Person("Noor Vale", Role.FRONT_DESK, "noor@example.com", PASSWORD);

  static final List<DemoSignIns.Person> ALL = List.of(DANA, RUI, NOOR);

  private Staff() {}
}
