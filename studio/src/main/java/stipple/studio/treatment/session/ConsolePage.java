package stipple.studio.treatment.session;

import java.util.List;
import java.util.Optional;
import stipple.scalp.Zone;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.Client;

/// A running session as it is worked: what is left, what is being done, what may be done now.
public record ConsolePage(
    Forms forms,
    Client client,
    Session session,
    LikelyEnds.LikelyEnd end,
    List<ZoneTile> zones,
    List<Choice> needles,
    Optional<Integer> openPassMinutes) {

  /// The forms of the console: one may have come back wrong, the others stand as they should.
  public record Forms(String sent, Form typed, Form filled) {

    public Form of(String which) {
      return which.equals(sent) ? typed : filled;
    }
  }

  /// One zone of the design: planned today, placed, left.
  public record ZoneTile(Zone zone, int planned, int placed) {

    public int left() {
      return Math.max(0, planned - placed);
    }

    /// How far it is, 0–100, for the bar.
    public int percent() {
      return planned == 0 ? 100 : Math.min(100, 100 * placed / planned);
    }
  }
}
