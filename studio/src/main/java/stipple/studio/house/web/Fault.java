package stipple.studio.house.web;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A fault of ours, noted by kind and place under a number. Its message is left out: it may hold
/// what a person typed.
final class Fault {

  private static final Logger log = LoggerFactory.getLogger(Fault.class);

  private Fault() {}

  /// Notes it in the log; answers with the number that the page tells.
  static String noted(Throwable broken) {
    var number = UUID.randomUUID().toString().substring(0, 8);
    log.error("Fault {}: {} at {}", number, kindOf(broken), placeOf(broken));
    return number;
  }

  private static String kindOf(Throwable broken) {
    var kinds = new StringBuilder(broken.getClass().getName());
    for (var cause = broken.getCause(); cause != null; cause = cause.getCause()) {
      kinds.append(" by ").append(cause.getClass().getName());
    }
    return kinds.toString();
  }

  private static String placeOf(Throwable broken) {
    for (var cause = broken; cause != null; cause = cause.getCause()) {
      for (var frame : cause.getStackTrace()) {
        if (frame.getClassName().startsWith("stipple.")
            || frame.getClassName().startsWith("gg.jte.generated")) {
          return frame.toString();
        }
      }
    }
    return "outside the house";
  }
}
