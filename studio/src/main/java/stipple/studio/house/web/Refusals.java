package stipple.studio.house.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;

/// Says kindly what went wrong: a page for people, problem+json for programs. Never a stack trace.
@ControllerAdvice
class Refusals {

  private static final Logger log = LoggerFactory.getLogger(Refusals.class);

  private static final String RETRY_AFTER_SECONDS = "2";

  private final WordsOfTheStudio words;

  Refusals(WordsOfTheStudio words) {
    this.words = words;
  }

  @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
  Object notFound(HttpServletRequest request) {
    return refusal(request, HttpStatus.NOT_FOUND, "house.not-found");
  }

  @ExceptionHandler(NotDone.class)
  Object notDone(NotDone refused, HttpServletRequest request) {
    return refusal(
        request, HttpStatus.CONFLICT, "house.not-done", words.words().say(refused.reason()));
  }

  @ExceptionHandler({
    CannotGetJdbcConnectionException.class,
    CannotCreateTransactionException.class,
    ConcurrencyFailureException.class
  })
  Object databaseAway(HttpServletRequest request, HttpServletResponse response) {
    log.warn("The database did not answer");
    response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    return refusal(request, HttpStatus.SERVICE_UNAVAILABLE, "house.database-away");
  }

  @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
  void security(RuntimeException refused) {
    throw refused;
  }

  @ExceptionHandler(Exception.class)
  Object anything(Exception broken, HttpServletRequest request) {
    if (broken instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      var status = HttpStatus.valueOf(known.getStatusCode().value());
      return refusal(
          request, status, status == HttpStatus.NOT_FOUND ? "house.not-found" : "house.not-read");
    }
    var number = Fault.noted(broken);
    return refusal(request, HttpStatus.INTERNAL_SERVER_ERROR, "house.fault", number);
  }

  private Object refusal(
      HttpServletRequest request, HttpStatus status, String key, Object... with) {
    var said = words.words();
    if (isOfProgram(request)) {
      var problem = ProblemDetail.forStatusAndDetail(status, said.say(key + ".what", with));
      problem.setTitle(said.say(key));
      return ResponseEntity.status(status).body(problem);
    }
    return Page.of(
        "house/refusal",
        new RefusalPage(said.say(key), said.say(key + ".what", with), said.say(key + ".do")),
        status);
  }

  private static boolean isOfProgram(HttpServletRequest request) {
    var wanted = request.getHeader(HttpHeaders.ACCEPT);
    return request.getRequestURI().startsWith("/api/")
        || (wanted != null && wanted.startsWith(MediaType.APPLICATION_JSON_VALUE));
  }
}
