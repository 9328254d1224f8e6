package stipple.studio.house.signin;

import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
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

  /// Does something as this person: for the demo's past and for tests, for nobody else.
  public static void as(Viewer viewer, Runnable work) {
    var before = SecurityContextHolder.getContext();
    var signedIn = new SignedIn(viewer, new SignedIn.Account("", false));
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            signedIn, null, signedIn.getAuthorities()));
    SecurityContextHolder.setContext(context);
    try {
      work.run();
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  /// The viewer of a page that only people who are signed in can reach.
  public Viewer present() {
    return current().orElseThrow(NotFound::new);
  }
}
