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

/// One version of a client's design. Once signed it stays as it is; a change is a new version.
public record HairlineDesign(
    UUID id,
    UUID clientId,
    int number,
    Drawing drawing,
    Instant drawnAt,
    String contentSha256,
    Optional<Signature> signature,
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
    return drawing.heightMm();
  }

  public int recessionMm() {
    return drawing.recessionMm();
  }

  public List<DrawnZone> zones() {
    return drawing.zones();
  }

  /// The area of every zone; a zone that is not in the design has none.
  public Areas areas() {
    return new Areas(
        cm2(Zone.HAIRLINE), cm2(Zone.TOP), cm2(Zone.CROWN), cm2(Zone.SIDES), cm2(Zone.SCAR));
  }

  /// The dots per cm² that each zone of the design is to have.
  public Map<Zone, Double> dotsPerCm2() {
    var dots = new EnumMap<Zone, Double>(Zone.class);
    zones().forEach(zone -> dots.put(zone.zone(), zone.dotsPerCm2()));
    return dots;
  }

  /// True where every zone was measured, and none is a first guess.
  public boolean isMeasured() {
    return zones().stream().allMatch(DrawnZone::measured);
  }

  HairlineDesign having(List<DrawnZone> zones) {
    var drawn =
        new Drawing(
            stage(), edgeStyle(), technique(), heightMm(), recessionMm(), zones, drawing.note());
    return new HairlineDesign(
        id, clientId, number, drawn, drawnAt, contentSha256, signature, version);
  }

  private double cm2(Zone zone) {
    return zones().stream().filter(drawn -> drawn.zone() == zone).mapToDouble(DrawnZone::cm2).sum();
  }
}
