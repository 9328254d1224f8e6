package stipple.studio.house.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Shows out whoever was disabled, or whose role changed, since they signed in.
@Component
class StillWelcome extends OncePerRequestFilter {

  private final Viewers viewers;
  private final JdbcClient database;

  StillWelcome(Viewers viewers, JdbcClient database) {
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
    return database
        .sql(
            """
            SELECT count(*) FROM account a JOIN person p USING (studio_id)
            WHERE a.studio_id = ? AND a.person_id = ? AND p.id = a.person_id AND NOT a.disabled AND p.role = ?
            """)
        .params(viewer.studioId(), viewer.personId(), viewer.role().name())
        .query(Long.class)
        .single()
        .equals(1L);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().matches("/(css|islands|vendor|look|engines)/.*");
  }
}
