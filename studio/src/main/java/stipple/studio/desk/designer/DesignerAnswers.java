package stipple.studio.desk.designer;

import java.util.List;
import java.util.Optional;
import stipple.studio.desk.chain.ChainPage;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.practice.chains.Found;
import stipple.studio.treatment.hairlinedesign.DesignAdvice;
import stipple.studio.treatment.hairlinedesign.DesignDraft;
import stipple.studio.treatment.hairlinedesign.Difference;
import stipple.studio.treatment.hairlinedesign.DrawnZone;
import stipple.studio.treatment.plan.PlanView;

/// What follows from a draft: advice, areas, plan, price and dates, and how the keeping went.
///
/// Without a view nothing can be planned: the fields are wrong, or nothing is to be worked.
public record DesignerAnswers(
    String path,
    Form form,
    Kept kept,
    List<DesignAdvice> advice,
    List<DrawnZone> zones,
    Optional<PlanView> view,
    Optional<Dates> dates,
    Optional<Against> against) {

  public DesignerAnswers {
    advice = List.copyOf(advice);
    zones = List.copyOf(zones);
  }

  /// How the keeping of a draft went: its version from now on, or who kept it meanwhile.
  public record Kept(int version, Optional<Phrase> refused, Optional<DesignDraft> meanwhile) {}

  /// The first dates there would be; whether visits are booked already.
  public record Dates(Optional<Found> found, ChainPage.Names names, boolean booked) {}

  /// The version it is compared with, and in what it differs.
  public record Against(int number, boolean signed, List<Difference> differences) {}
}
