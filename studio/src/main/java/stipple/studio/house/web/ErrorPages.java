package stipple.studio.house.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// The page for what went wrong before any of our pages was reached.
@Controller
class ErrorPages implements ErrorController {

  private final WordsOfTheStudio words;

  ErrorPages(WordsOfTheStudio words) {
    this.words = words;
  }

  @RequestMapping("/error")
  Object error(HttpServletRequest request) {
    var status = statusOf(request);
    var key = keyOf(status);
    var said = words.words();
    if (status.is5xxServerError()
        && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable broken) {
      Fault.noted(broken);
    }
    var original = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    if (original.startsWith("/api/")) {
      var problem = ProblemDetail.forStatusAndDetail(status, said.say(key + ".what"));
      problem.setTitle(said.say(key));
      return ResponseEntity.status(status).body(problem);
    }
    return Page.of(
        "house/refusal",
        new RefusalPage(said.say(key), said.say(key + ".what"), said.say(key + ".do")),
        status);
  }

  private static HttpStatus statusOf(HttpServletRequest request) {
    var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (code == null) {
      return HttpStatus.NOT_FOUND;
    }
    return Optional.ofNullable(HttpStatus.resolve((Integer) code))
        .orElse(HttpStatus.INTERNAL_SERVER_ERROR);
  }

  private static String keyOf(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "house.not-found";
      case FORBIDDEN, UNAUTHORIZED -> "house.not-allowed";
      case SERVICE_UNAVAILABLE -> "house.database-away";
      default -> status.is4xxClientError() ? "house.not-read" : "house.broken";
    };
  }
}
