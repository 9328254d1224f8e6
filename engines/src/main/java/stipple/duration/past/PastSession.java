package stipple.duration.past;

import stipple.duration.SessionLog;

/// A session as a file of past sessions tells it: its first line, its name in the file, and the
/// session.
public record PastSession(int line, String id, SessionLog log) {

  public String practitioner() {
    return log.done().practitioner();
  }

  public String client() {
    return log.done().client();
  }

  public int day() {
    return log.done().day();
  }
}
