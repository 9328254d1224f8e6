package stipple.studio.house.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses at the door what is larger than its address takes, before anything of it is read.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class UploadLimit extends OncePerRequestFilter {

  // papers about lots: 5 MB each, with some room for a kind word about larger ones
  private static final long USUAL_BYTES = 9L * 1024 * 1024;

  private final ObjectProvider<LargeUpload> larger;

  UploadLimit(ObjectProvider<LargeUpload> larger) {
    this.larger = larger;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var own = ofAddress(request);
    long sent = request.getContentLengthLong();
    if (own.isPresent() && sent > own.get().mostBytes()) {
      response.sendRedirect(own.get().tooLarge());
    } else if (own.isEmpty() && sent > USUAL_BYTES) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (sent < 0 && isForm(request)) {
      response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<LargeUpload> ofAddress(HttpServletRequest request) {
    return larger.stream().filter(one -> one.path().equals(request.getRequestURI())).findFirst();
  }

  private static boolean isForm(HttpServletRequest request) {
    var type = request.getContentType();
    return type != null && type.startsWith("multipart/");
  }
}
