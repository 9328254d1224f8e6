package stipple.studio.practice.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.signin.Role;

/// Somebody who works at the studio.
public record Person(
    UUID id,
    String name,
    String email,
    Role role,
    boolean practises,
    Optional<LocalDate> leftOn,
    int version) {

  public boolean isHere() {
    return leftOn.isEmpty();
  }
}
