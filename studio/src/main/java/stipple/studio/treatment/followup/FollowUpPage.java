package stipple.studio.treatment.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import stipple.duration.PlannedSession;
import stipple.scalp.Zone;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;
import stipple.studio.treatment.session.Session;

/// The follow-up of the last session: the form, what it changed, the looks before.
public record FollowUpPage(
    Form form,
    ClientFrame client,
    Optional<Healing> healing,
    List<FollowUp> followUps,
    Optional<Change> change) {

  /// The session that heals, how many days ago it was, and the zones placed so far.
  public record Healing(Session session, LocalDate finishedOn, int days, List<Zone> zones) {

    private static final int USUALLY_HEALED_DAYS = 7;
    private static final int TRUE_COLOUR_DAYS = 28;

    public boolean isEarly() {
      return days < USUALLY_HEALED_DAYS;
    }

    public LocalDate healedFrom() {
      return finishedOn.plusDays(USUALLY_HEALED_DAYS);
    }

    public boolean showsTrueColour() {
      return days >= TRUE_COLOUR_DAYS;
    }

    public LocalDate trueColourFrom() {
      return finishedOn.plusDays(TRUE_COLOUR_DAYS);
    }
  }

  /// The next sitting as it was reckoned before the last look, and as it is now.
  public record Change(
      Optional<PlannedSession> before,
      Optional<PlannedSession> after,
      Optional<LocalDate> earliest) {}

  public Optional<FollowUp> latest() {
    return followUps.stream().findFirst();
  }

  /// The last session was looked at already.
  public boolean isSeen() {
    return healing.isPresent()
        && latest()
            .filter(look -> look.sessionId().equals(healing.get().session().id()))
            .isPresent();
  }
}
