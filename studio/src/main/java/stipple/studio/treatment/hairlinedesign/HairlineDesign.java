package stipple.studio.treatment.hairlinedesign;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.duration.Technique;
import stipple.scalp.Areas;
import stipple.scalp.EdgeStyle;
import stipple.scalp.Stage;
import stipple.scalp.Zone;

/// One version of a client's design, with its figures on the head that it was reckoned on. Once
/// signed it stays as it is; a change is a new version.
public record HairlineDesign(
    UUID id,
    UUID clientId,
    int number,
    Drawing drawing,
    Figures figures,
    Instant drawnAt,
    String contentSha256,
    Optional<Signature> signature,
    Optional<LayoutRecord> layout,
    int version) {

  /// The client's name under it.
  public record Signature(Instant at, String name, String strokes, UUID witnessId) {}

  public boolean isSigned() {
    return signature.isPresent();
  }

  public Optional<Instant> signedAt() {
    return signature.map(Signature::at);
  }

  public Optional<Stage> stage() {
    return drawing.stage();
  }

  public EdgeStyle edgeStyle() {
    return drawing.edgeStyle();
  }

  public Technique technique() {
    return drawing.technique();
  }

  public int heightMm() {
    return figures.heightMm();
  }

  public int recessionMm() {
    return figures.recessionMm();
  }

  /// The zones that are worked, front first.
  public List<DrawnZone> zones() {
    return figures.zones();
  }

  /// The area to be worked in every zone. Where hair is as dense as wanted, nothing is.
  public Areas areas() {
    return new Areas(
        workedCm2(Zone.HAIRLINE),
        workedCm2(Zone.TOP),
        workedCm2(Zone.CROWN),
        workedCm2(Zone.SIDES),
        workedCm2(Zone.SCAR));
  }

  /// Whether anything is to be worked.
  public boolean isWorked() {
    return zones().stream().anyMatch(DrawnZone::isWorked);
  }

  /// The dots per cm² that are to be set in each zone.
  public Map<Zone, Double> dotsPerCm2() {
    var dots = new EnumMap<Zone, Double>(Zone.class);
    zones().stream()
        .filter(DrawnZone::isWorked)
        .forEach(zone -> dots.put(zone.zone(), zone.dotsPerCm2()));
    return dots;
  }

  /// True where every area was traced or follows from a measured head.
  public boolean isMeasured() {
    return zones().stream().allMatch(DrawnZone::isMeasured);
  }

  /// The dots of all zones when all is healed: as laid on record, else by area.
  public long totalDots() {
    return layout.map(one -> one.tally().dots(figures)).orElseGet(figures::totalDots);
  }

  HairlineDesign having(Drawing drawn, Figures reckoned, Optional<LayoutRecord> laid) {
    return new HairlineDesign(
        id, clientId, number, drawn, reckoned, drawnAt, contentSha256, signature, laid, version);
  }

  private double workedCm2(Zone zone) {
    return zones().stream()
        .filter(drawn -> drawn.zone() == zone && drawn.isWorked())
        .mapToDouble(DrawnZone::cm2)
        .sum();
  }
}
