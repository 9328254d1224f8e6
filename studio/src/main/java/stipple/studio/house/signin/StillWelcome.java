package stipple.studio.house.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import stipple.studio.house.database.Database;

/// Shows out whoever was disabled, or whose role changed, since they signed in.
@Component
class StillWelcome extends OncePerRequestFilter {

  private final Viewers viewers;
  private final Database database;

  StillWelcome(Viewers viewers, Database database) {
    this.viewers = viewers;
    this.database = database;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var viewer = viewers.current();
    if (viewer.isPresent() && !isWelcome(viewer.get())) {
      request.logout();
      var session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      response.sendRedirect("/sign-in?shown-out");
      return;
    }
    chain.doFilter(request, response);
  }

  private boolean isWelcome(Viewer viewer) {
    return database.count(
            """
            SELECT count(*) FROM account a JOIN person p ON p.studio_id = a.studio_id AND p.id = a.person_id
            WHERE a.person_id = ? AND NOT a.disabled AND p.role = ?
            """,
            viewer.personId(),
            viewer.role())
        == 1;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().matches("/(css|islands|vendor|look|engines)/.*");
  }
}
