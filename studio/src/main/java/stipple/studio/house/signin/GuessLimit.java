package stipple.studio.house.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away whoever guesses too often, before the slow look at the password.
class GuessLimit extends OncePerRequestFilter {

  private final Guesses guesses;

  GuessLimit(Guesses guesses) {
    this.guesses = guesses;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var email = request.getParameter("email");
    if (email != null && guesses.areTooMany(email)) {
      response.sendRedirect("/sign-in?wait");
      return;
    }
    chain.doFilter(request, response);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !(request.getMethod().equals("POST") && request.getRequestURI().equals("/sign-in"));
  }
}
