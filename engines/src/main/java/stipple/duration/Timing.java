package stipple.duration;

/// Whatever tells how long a session's work takes: the assumptions alone, or the log.
@FunctionalInterface
interface Timing {

  SessionEstimate estimate(SessionWork work);

  /// A sitting as finally planned, by its name: somebody may have said what it will take.
  default SessionEstimate planned(String sitting, SessionWork work) {
    return estimate(work);
  }
}
