package stipple.studio.house.signin;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotFound;

/// Who is signed in at this moment.
@Component
public class Viewers {

  public Optional<Viewer> current() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null
            && authentication.getPrincipal() instanceof SignedIn(var viewer, var _)
        ? Optional.of(viewer)
        : Optional.empty();
  }

  /// The viewer of a page that only people who are signed in can reach.
  public Viewer present() {
    return current().orElseThrow(NotFound::new);
  }
}
