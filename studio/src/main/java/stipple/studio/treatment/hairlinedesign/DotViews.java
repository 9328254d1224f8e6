package stipple.studio.treatment.hairlinedesign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.design.PlannedLayout;
import stipple.duration.Factors;
import stipple.scalp.Zone;
import stipple.studio.house.web.WordsOfTheStudio;
import stipple.studio.treatment.consultation.Consultation;
import stipple.studio.treatment.consultation.Consultations;
import stipple.studio.treatment.consultation.HeadViews;

/// What is said and shown of the dots of a drawing.
@Component
public class DotViews {

  private final DotLayouts layouts;
  private final Consultations consultations;
  private final WordsOfTheStudio words;

  DotViews(DotLayouts layouts, Consultations consultations, WordsOfTheStudio words) {
    this.layouts = layouts;
    this.consultations = consultations;
    this.words = words;
  }

  /// The head of a layout with the line and the zones, no names written on it.
  public HeadViews bare(UUID clientId, LaidDots laid) {
    var designed = laid.designed();
    return DesignPictures.of(clientId, designed, Figures.of(designed), words.words(), false);
  }

  /// The zones that were traced and have no place on the drawing.
  public List<Zone> withoutPlace(DesignedHead designed) {
    return designed.zones().stream()
        .filter(zone -> zone.isWorked() && designed.shape(zone.zone()).isEmpty())
        .map(DrawnZone::zone)
        .toList();
  }

  /// A version as it is on record.
  ShownDots of(HairlineDesign design, DesignedHead designed) {
    var healed = layouts.healed(design);
    boolean asRecorded = layouts.isAsRecorded(design);
    var tally = healed.map(LaidDots::tally);
    return new ShownDots(
        asRecorded ? tally : design.layout().map(LayoutRecord::tally),
        layouts.needledTally(design, factors(design.clientId())).map(DotTally::lacking).orElse(0),
        withoutPlace(designed),
        asRecorded,
        healed
            .filter(laid -> laid.size() > 0)
            .map(_ ->
                "/clients/" + design.clientId() + "/hairline-design/" + design.number() + "/dots"));
  }

  /// A drawing that is not on record: counted, not shown.
  ShownDots of(UUID clientId, DesignedHead designed) {
    var more = PlannedLayout.moreThanKept(factors(clientId));
    return new ShownDots(
        layouts.lay(clientId, designed, Map.of()).map(LaidDots::tally),
        layouts.lay(clientId, designed, more).map(LaidDots::lacking).orElse(0),
        withoutPlace(designed),
        true,
        Optional.empty());
  }

  private Factors factors(UUID clientId) {
    return consultations.latest(clientId).map(Consultation::factors).orElseGet(Factors::usual);
  }
}
