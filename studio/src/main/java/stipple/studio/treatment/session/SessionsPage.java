package stipple.studio.treatment.session;

import java.util.List;
import java.util.Optional;
import stipple.duration.PlannedSession;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;
import stipple.studio.treatment.plan.RestsOn;

/// A client's sessions, done and to come, and the gates before the next one.
public record SessionsPage(
    Form form,
    ClientFrame client,
    List<Session> done,
    Optional<Session> running,
    List<PlannedSession> toCome,
    RestsOn restsOn,
    List<Gate> gates,
    StartChoices choices) {

  /// A gate, and where its room is.
  public record Gate(SessionGates.Stand stand, Optional<String> room) {}

  /// What may be chosen when a session begins.
  public record StartChoices(
      List<Choice> practitioners, List<Choice> rooms, List<Choice> anaesthetics, String mix) {}

  public Optional<PlannedSession> next() {
    return running.isPresent() ? Optional.empty() : toCome.stream().findFirst();
  }

  /// All gates are open, something is planned, and nothing runs yet.
  public boolean mayStart() {
    return next().isPresent() && gates.stream().allMatch(gate -> gate.stand().isOpen());
  }

  public int nextNumber() {
    return done.isEmpty() ? 1 : done.getLast().number() + 1;
  }
}
