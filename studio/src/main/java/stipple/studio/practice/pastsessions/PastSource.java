package stipple.studio.practice.pastsessions;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.duration.past.PastSession;
import stipple.studio.practice.sessionlog.PastTold;
import stipple.studio.practice.sessionlog.ToldSession;

/// How a session of a file is told to the log: practitioners as people of the studio where they
/// were matched, clients by a key that no client of the studio has.
record PastSource(Map<String, UUID> people) {

  static final String PAST_CLIENT = "past:";

  PastTold told(PastSession past) {
    var log = past.log();
    var work = log.done().work();
    var measured = log.measured();
    var person = people.get(past.practitioner());
    double estimate = log.done().ownEstimateMinutes();
    return new PastTold(
        past.id(),
        new ToldSession(
            past.day(),
            work.number(),
            person == null ? past.practitioner() : person.toString(),
            client(past),
            work.dots(),
            measured.activeByZone(),
            ToldSession.Skin.of(work.factors()),
            work.factors().pain(),
            work.technique(),
            work.prepared(),
            log.totalMinutes(),
            new ToldSession.Rest(
                measured.setUpMinutes(),
                measured.closeOutMinutes(),
                measured.breaks(),
                measured.breakMinutes(),
                measured.checks(),
                measured.checkMinutes()),
            estimate >= 1 ? Optional.of((int) Math.round(estimate)) : Optional.empty(),
            Optional.empty()));
  }

  static String client(PastSession past) {
    return PAST_CLIENT + past.client();
  }
}
