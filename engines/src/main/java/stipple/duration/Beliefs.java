package stipple.duration;

import stipple.scalp.Zone;

/// What a forecast rests on: all that a log has taught, or the part of it that is told of one
/// practitioner with one client.
interface Beliefs {

  /// The effects on the pace.
  PaceBelief pace();

  /// The effects on one zone of a session to come, so many hours in.
  PaceRow row(SessionAsk ask, Zone zone, double hours);

  /// How long a part that is not dotting takes.
  LengthBelief length(Rest.Part part, String practitioner);

  /// How often breaks come.
  Rest.BreakRate breakRate(String practitioner);

  /// How much too long somebody's own estimates are, as a logarithm.
  double estimateBias(String practitioner);

  /// How well earlier forecasts held.
  Calibration calibration();

  /// Finished sessions that were learned from.
  int sessions();

  /// Those of one practitioner.
  int sessionsOf(String practitioner);
}
