package stipple.studio.treatment.hairlinedesign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import stipple.studio.house.NotFound;
import stipple.studio.house.StudioClock;
import stipple.studio.house.StudioPlace.AreaUnit;
import stipple.studio.house.web.Form;
import stipple.studio.practice.settings.Studios;
import stipple.studio.treatment.consultation.Consultations;
import stipple.studio.treatment.consultation.Heads;

/// Drawings that are no version yet: where they start, how they are read, what they come to.
@Component
public class DesignDesk {

  private static final int LONGEST = 2000;

  private final HairlineDesigns designs;
  private final Consultations consultations;
  private final Heads heads;
  private final Studios studios;
  private final StudioClock clock;

  DesignDesk(
      HairlineDesigns designs,
      Consultations consultations,
      Heads heads,
      Studios studios,
      StudioClock clock) {
    this.designs = designs;
    this.consultations = consultations;
    this.heads = heads;
    this.studios = studios;
    this.clock = clock;
  }

  /// The drawing on record, or the one to start from; none before a consultation.
  public Optional<Drawing> current(UUID clientId) {
    return designs
        .latest(clientId)
        .map(HairlineDesign::drawing)
        .or(() ->
            consultations
                .latest(clientId)
                .map(held -> FirstDrawing.from(held, heads.of(clientId).map())));
  }

  /// The fields of a drawing, its line and places told to the grid of the map.
  public Map<String, String> fields(UUID clientId, Drawing drawing) {
    return reader(clientId).told(drawing);
  }

  /// What was typed or dragged of these fields, as it stands.
  public Map<String, String> fields(UUID clientId, Form form) {
    var names = fields(clientId, current(clientId).orElseThrow(NotFound::new)).keySet();
    return names.stream()
        .collect(Collectors.toMap(name -> name, name -> form.optionalText(name, LONGEST)));
  }

  /// What the fields say, laid on the head as it is measured now.
  public DesignedHead read(UUID clientId, Form form) {
    return reader(clientId).read(form, current(clientId).orElseThrow(NotFound::new));
  }

  /// What a drawing would be as the next version: reckoned, on no record.
  public HairlineDesign drafted(UUID clientId, DesignedHead designed) {
    var latest = designs.latest(clientId);
    int number = latest.map(HairlineDesign::number).orElse(0) + 1;
    var figures = Figures.of(designed);
    return new HairlineDesign(
        new UUID(0, 0),
        clientId,
        number,
        designed.drawing(),
        figures,
        clock.now(),
        ContentHash.of(clientId, number, designed.drawing(), figures),
        Optional.empty(),
        Optional.empty(),
        0);
  }

  /// What to think about before it is signed.
  public List<DesignAdvice> advice(DesignedHead designed, int ageYears) {
    return DesignAdvice.on(designed, ageYears);
  }

  /// In what a drawing differs from a version.
  public List<Difference> differences(HairlineDesign version, DesignedHead designed) {
    return Difference.between(version, designed.drawing(), Figures.of(designed), unit());
  }

  private DrawingForm reader(UUID clientId) {
    return new DrawingForm(unit(), heads.of(clientId));
  }

  private AreaUnit unit() {
    return studios.present().place().areaUnit();
  }
}
