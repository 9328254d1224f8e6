package stipple.duration;

/// Whatever tells how long a session's work takes: the assumptions alone, or the log.
@FunctionalInterface
interface Timing {

  SessionEstimate estimate(SessionWork work);
}
