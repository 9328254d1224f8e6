package stipple.studio.house.signin;

import java.util.List;
import org.springframework.stereotype.Component;

/// The invented people of the demo studio who may sign in; nobody outside the demo.
@Component
public class DemoSignIns {

  private volatile List<Person> people = List.of();

  /// One invented person. The password is no secret: the studio is not real.
  public record Person(String name, Role role, String email, String password) {}

  public List<Person> people() {
    return people;
  }

  public void show(List<Person> shown) {
    people = List.copyOf(shown);
  }
}
