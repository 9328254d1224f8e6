package stipple.studio.house.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Tells the browser what this page may load, and a fresh nonce for its own scripts.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SafeHeaders extends OncePerRequestFilter {

  static final String NONCE = "stipple.nonce";

  private static final String POLICY =
      "default-src 'none'; script-src 'nonce-%s' 'strict-dynamic'; style-src 'self'; "
          + "img-src 'self' blob: data:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
          + "manifest-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; "
          + "object-src 'none'; frame-ancestors 'none'";

  private final SecureRandom chance = new SecureRandom();

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var bytes = new byte[16];
    chance.nextBytes(bytes);
    var nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    request.setAttribute(NONCE, nonce);
    response.setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    chain.doFilter(request, response);
  }
}
