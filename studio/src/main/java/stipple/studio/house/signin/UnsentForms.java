package stipple.studio.house.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/// Loses nothing that was typed when a session ends: the form waits behind the sign-in.
@Component
class UnsentForms implements AccessDeniedHandler {

  private final Viewers viewers;

  UnsentForms(Viewers viewers) {
    this.viewers = viewers;
  }

  /// A form without a seal, from our own page, by nobody: its session has ended.
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException, ServletException {
    if (refused instanceof CsrfException && viewers.current().isEmpty() && isOurOwn(request)) {
      if (!request.getRequestURI().equals("/sign-in")) {
        request.getSession().setAttribute(UnsentForm.KEPT, kept(request));
      }
      response.sendRedirect("/sign-in?ended");
    } else {
      response.sendError(HttpStatus.FORBIDDEN.value());
    }
  }

  // Another site must not be able to leave a form here.
  private static boolean isOurOwn(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    return site == null || site.equals("same-origin");
  }

  private static UnsentForm kept(HttpServletRequest request) {
    var fields = new LinkedHashMap<String, List<String>>();
    request
        .getParameterMap()
        .forEach((name, values) -> {
          if (!name.equals("_csrf")
              && !name.toLowerCase(java.util.Locale.ROOT).contains("password")) {
            fields.put(name, Arrays.asList(values));
          }
        });
    return new UnsentForm(request.getRequestURI(), fields);
  }

  AuthenticationSuccessHandler afterSignIn() {
    var requests = new HttpSessionRequestCache();
    return (request, response, _) -> {
      var session = request.getSession();
      var wished = requests.getRequest(request, response);
      requests.removeRequest(request, response);
      if (session.getAttribute(UnsentForm.KEPT) != null) {
        response.sendRedirect("/unsent-form");
      } else if (wished != null
          && wished.getMethod().equals("GET")
          && isAPage(wished.getRedirectUrl())) {
        response.sendRedirect(wished.getRedirectUrl());
      } else {
        response.sendRedirect("/today");
      }
    };
  }

  private static boolean isAPage(String url) {
    return !url.contains("/error") && !url.contains("/favicon");
  }

  AuthenticationFailureHandler afterFailure() {
    return (_, response, _) -> response.sendRedirect("/sign-in?refused");
  }
}
