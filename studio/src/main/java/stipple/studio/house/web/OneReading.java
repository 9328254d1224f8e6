package stipple.studio.house.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.servlet.HandlerInterceptor;

/// Reads a whole page on one connection, in one transaction that cannot write: what is shown fits
/// together, and a GET changes nothing.
class OneReading implements HandlerInterceptor {

  private static final String STATUS = OneReading.class.getName();

  private final PlatformTransactionManager transactions;

  OneReading(PlatformTransactionManager transactions) {
    this.transactions = transactions;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (request.getMethod().equals("GET") && request.getAttribute(STATUS) == null) {
      var reading = new DefaultTransactionDefinition();
      reading.setReadOnly(true);
      request.setAttribute(STATUS, transactions.getTransaction(reading));
    }
    return true;
  }

  @Override
  public void afterCompletion(
      HttpServletRequest request,
      HttpServletResponse response,
      Object handler,
      @Nullable Exception broken) {
    if (request.getAttribute(STATUS) instanceof TransactionStatus status && !status.isCompleted()) {
      request.removeAttribute(STATUS);
      transactions.rollback(status);
    }
  }
}
