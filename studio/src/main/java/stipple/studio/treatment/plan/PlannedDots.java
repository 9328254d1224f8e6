package stipple.studio.treatment.plan;

import java.util.List;
import stipple.design.PlannedLayout;
import stipple.dots.Sessions;
import stipple.duration.PlannedSession;
import stipple.duration.TreatmentPlan;
import stipple.studio.treatment.hairlinedesign.HairlineDesign;
import stipple.studio.treatment.hairlinedesign.LaidDots;
import stipple.studio.treatment.hairlinedesign.Stencil;

/// Every dot of a plan on the head, and the sitting that sets it.
///
/// The sittings of `sessions` are those of the plan, in their order from 1: a session that is split
/// over days has several. Zones that were traced but have no place on the drawing are counted in
/// the plan and have no dots here.
public record PlannedDots(
    HairlineDesign design, LaidDots laid, TreatmentPlan plan, Sessions sessions) {

  static PlannedDots of(HairlineDesign design, LaidDots laid, TreatmentPlan plan) {
    var placed = laid.byZone().keySet();
    return new PlannedDots(design, laid, plan, PlannedLayout.sittings(plan, placed, laid.layout()));
  }

  /// The session in which a dot is set, counted as the client counts: 1 up to the last, 0 for none.
  public int session(int dot) {
    int sitting = sessions.session(dot);
    return sitting == 0 ? 0 : plan.sessions().get(sitting - 1).number();
  }

  /// The numbers of the sessions, from the first to the last.
  public List<Integer> numbers() {
    return plan.sessions().stream().map(PlannedSession::number).distinct().toList();
  }

  /// How many dots are set in a session.
  public int dots(int session) {
    int dots = 0;
    for (int sitting = 1; sitting <= sessions.count(); sitting++) {
      dots += plan.sessions().get(sitting - 1).number() == session ? sessions.dots(sitting) : 0;
    }
    return dots;
  }

  /// Whether there are dots to print, in no more sessions than a stencil tells apart.
  public boolean isPrintable() {
    return numbers().stream().allMatch(number -> number <= Stencil.SESSIONS)
        && numbers().stream().anyMatch(number -> dots(number) > 0);
  }

  /// All dots to be set, to be printed true to size. *Domain*: printable ones.
  public Stencil stencil() {
    return Stencil.of(design.clientId(), laid, this::session);
  }
}
