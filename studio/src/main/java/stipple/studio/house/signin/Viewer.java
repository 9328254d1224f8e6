package stipple.studio.house.signin;

import java.io.Serializable;
import java.util.UUID;

/// The person who is signed in.
public record Viewer(UUID studioId, UUID personId, String name, String email, Role role)
    implements Serializable {

  public boolean isOwner() {
    return role == Role.OWNER;
  }
}
