package stipple.studio.treatment.hairlinedesign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.NotFound;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.records.Overrides;
import stipple.studio.practice.settings.Studios;
import stipple.studio.treatment.consultation.ConsultationGates;
import stipple.studio.treatment.consultation.Consultations;

/// Puts together the pages of the hairline design.
@Component
class DesignViews {

  private final HairlineDesigns designs;
  private final Consultations consultations;
  private final ConsultationGates gates;
  private final Overrides overrides;
  private final ClientFrames frames;
  private final Studios studios;
  private final People people;

  DesignViews(
      HairlineDesigns designs,
      Consultations consultations,
      ConsultationGates gates,
      Overrides overrides,
      ClientFrames frames,
      Studios studios,
      People people) {
    this.designs = designs;
    this.consultations = consultations;
    this.gates = gates;
    this.overrides = overrides;
    this.frames = frames;
    this.studios = studios;
    this.people = people;
  }

  /// The drawing on record, or the one to start from; none before a consultation.
  Optional<Drawing> current(UUID clientId) {
    return designs
        .latest(clientId)
        .map(HairlineDesign::drawing)
        .or(() -> consultations.latest(clientId).map(FirstDrawing::from));
  }

  Form onRecord(UUID clientId) {
    return current(clientId).map(reader()::filled).orElseGet(Form::empty);
  }

  DrawingForm reader() {
    return new DrawingForm(studios.present().place().areaUnit());
  }

  ModelAndView page(UUID clientId, Form form) {
    var frame = frames.at(clientId, StepName.HAIRLINE_DESIGN);
    var versions = designs.ofClient(clientId);
    return Page.of(
        "treatment/hairlinedesign/design",
        new HairlineDesignPage(
            frame,
            form,
            current(clientId).map(drawing -> shown(frame, versions, drawing, false)),
            versions,
            gates.candidacy(clientId),
            designs.gate(clientId),
            versions.stream().findFirst().flatMap(this::passed)));
  }

  /// The drawing while it is being changed, not saved.
  ModelAndView preview(UUID clientId, Form form) {
    var frame = frames.at(clientId, StepName.HAIRLINE_DESIGN);
    var typed = reader().read(form);
    var drawing = form.isWrong() ? current(clientId).orElseThrow(NotFound::new) : typed;
    return Page.of(
        "treatment/hairlinedesign/preview",
        shown(frame, designs.ofClient(clientId), drawing, form.isWrong()));
  }

  ModelAndView version(UUID clientId, int number) {
    var frame = frames.at(clientId, StepName.HAIRLINE_DESIGN);
    var design =
        designs.ofClient(clientId).stream()
            .filter(one -> one.number() == number)
            .findFirst()
            .orElseThrow(NotFound::new);
    var witness =
        design
            .signature()
            .flatMap(one -> people.find(one.witnessId()))
            .map(Person::name)
            .orElse("");
    return Page.of(
        "treatment/hairlinedesign/version",
        new DesignVersionPage(
            frame, design, shown(frame, List.of(), design.drawing(), false), witness));
  }

  private Optional<Overrides.Passed> passed(HairlineDesign design) {
    return overrides.of(design.clientId(), design.drawnAt()).stream()
        .filter(one -> one.gate() == Overrides.Gate.SIGNED_DESIGN)
        .findFirst();
  }

  private ShownDrawing shown(
      ClientFrame frame, List<HairlineDesign> versions, Drawing drawing, boolean waits) {
    var signed = versions.stream().filter(HairlineDesign::isSigned).findFirst();
    var unit = studios.present().place().areaUnit();
    return new ShownDrawing(
        drawing,
        TopView.of(frame.client().id(), drawing),
        DesignAdvice.on(drawing, frame.age()),
        signed.map(one -> Difference.between(one.drawing(), drawing, unit)).orElse(List.of()),
        signed.map(HairlineDesign::number).orElse(0),
        waits,
        versions.stream().findFirst().filter(one -> !one.drawing().equals(drawing)).isPresent());
  }
}
