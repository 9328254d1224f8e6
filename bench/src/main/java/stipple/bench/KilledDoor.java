package stipple.bench;

import org.jspecify.annotations.Nullable;

/// The way into a studio that is killed and started again: callers wait here while it is down.
final class KilledDoor {

  private @Nullable BookingCaller caller;
  private boolean ended;
  private int opened;

  synchronized void open(BookingCaller through) {
    caller = through;
    opened++;
    notifyAll();
  }

  synchronized void shut() {
    caller = null;
  }

  synchronized void end() {
    ended = true;
    notifyAll();
  }

  synchronized boolean isEnded() {
    return ended;
  }

  /// How often it was opened; one that has not changed and is not shut was up all the while.
  synchronized int opened() {
    return caller == null ? -1 : opened;
  }

  synchronized BookingCaller enter() throws InterruptedException {
    while (caller == null) {
      wait();
    }
    return caller;
  }
}
