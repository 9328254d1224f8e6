package stipple.studio.treatment.hairlinedesign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import stipple.design.Drawn;
import stipple.design.Fill;
import stipple.duration.Technique;
import stipple.scalp.EdgeStyle;
import stipple.scalp.HairlineCurve;
import stipple.scalp.HairlineTemplate;
import stipple.scalp.Loss;
import stipple.scalp.Spot;
import stipple.scalp.Stage;
import stipple.scalp.Zone;

/// What is drawn on a head: the line and its character, what is bare behind it, single spots, and
/// how full each zone becomes. All places are told by the anatomy, so they stay when the head is
/// measured again.
public record Drawing(
    Optional<Loss> loss,
    HairlineTemplate template,
    HairlineCurve line,
    EdgeStyle edgeStyle,
    boolean wholeEdge,
    List<Spot> spots,
    Map<Zone, Fill> fills,
    Technique technique,
    String note) {

  static final int MOST_SPOTS = 12;

  public Drawing {
    fills = Zone.inOrder(fills);
    spots = List.copyOf(spots);
  }

  public Optional<Stage> stage() {
    return loss.map(Loss::stage);
  }

  Drawing having(List<Spot> others) {
    return new Drawing(loss, template, line, edgeStyle, wholeEdge, others, fills, technique, note);
  }

  Fill fill(Zone zone) {
    return drawn().fill(zone);
  }

  /// What the engines follow through.
  Drawn drawn() {
    return new Drawn(loss, line, edgeStyle, wholeEdge, spots, fills);
  }
}
