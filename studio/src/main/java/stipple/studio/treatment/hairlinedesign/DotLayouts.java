package stipple.studio.treatment.hairlinedesign;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.design.PlannedLayout;
import stipple.duration.Factors;
import stipple.scalp.Stage;
import stipple.scalp.Zone;
import stipple.studio.house.LatestUsed;
import stipple.studio.treatment.consultation.Heads;

/// Lays the dots of designs on their heads, the same dots each time.
@Component
public class DotLayouts {

  // layouts are large; counts are small and asked for on every page of a client
  private static final int LAYOUTS = 4;
  private static final int TALLIES = 4000;

  private final Heads heads;
  private final DotGrounds grounds = new DotGrounds();
  private final LatestUsed<Wanted, Optional<LaidDots>> layouts = new LatestUsed<>(LAYOUTS);
  private final LatestUsed<Wanted, Optional<DotTally>> tallies = new LatestUsed<>(TALLIES);

  DotLayouts(Heads heads) {
    this.heads = heads;
  }

  // the fingerprint of a design tells client, head and drawing
  private record Wanted(String contentSha256, Map<Zone, Double> more) {}

  /// The dots that are to be seen when all is healed; nothing where they are more than a layout may
  /// have.
  public Optional<LaidDots> healed(HairlineDesign design) {
    return laid(new Wanted(design.contentSha256(), Map.of()), design);
  }

  /// The dots that are to be set so that the healed ones are kept: those, and more of the same.
  public Optional<LaidDots> needled(HairlineDesign design, Factors factors) {
    return laid(new Wanted(design.contentSha256(), PlannedLayout.moreThanKept(factors)), design);
  }

  /// How many dots that are.
  public Optional<DotTally> needledTally(HairlineDesign design, Factors factors) {
    var wanted = new Wanted(design.contentSha256(), PlannedLayout.moreThanKept(factors));
    return tallies.get(wanted, _ -> laid(wanted, design).map(LaidDots::tally));
  }

  /// Whether the dots of the record are laid again, every one. True where nothing is on record.
  public boolean isAsRecorded(HairlineDesign design) {
    return design
        .layout()
        .map(record -> healed(design).filter(record::isSame).isPresent())
        .orElse(true);
  }

  /// A design on the head that it was reckoned on.
  public DesignedHead onItsHead(HairlineDesign design) {
    var head =
        design
            .figures()
            .headMeasurementId()
            .map(heads::measured)
            .orElseGet(() -> heads.average(design.stage().filter(Stage::isLudwig).isPresent()));
    return DesignedHead.of(design.drawing(), head);
  }

  /// The dots of a drawing that need not be on record.
  Optional<LaidDots> lay(UUID clientId, DesignedHead designed, Map<Zone, Double> more) {
    return grounds.lay(clientId, designed, more);
  }

  private Optional<LaidDots> laid(Wanted wanted, HairlineDesign design) {
    return layouts.get(
        wanted, _ -> grounds.lay(design.clientId(), onItsHead(design), wanted.more()));
  }

  DotGrounds grounds() {
    return grounds;
  }
}
