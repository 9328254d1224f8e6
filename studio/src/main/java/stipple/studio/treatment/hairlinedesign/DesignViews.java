package stipple.studio.treatment.hairlinedesign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.NotFound;
import stipple.studio.house.StudioPlace.AreaUnit;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.WordsOfTheStudio;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.records.Overrides;
import stipple.studio.practice.settings.Studios;
import stipple.studio.treatment.consultation.ConsultationGates;
import stipple.studio.treatment.consultation.Heads;

/// Puts together the pages of the hairline design.
@Component
class DesignViews {

  private final HairlineDesigns designs;
  private final DesignDesk desk;
  private final ConsultationGates gates;
  private final Heads heads;
  private final DotLayouts layouts;
  private final DotViews dots;
  private final Overrides overrides;
  private final ClientFrames frames;
  private final Studios studios;
  private final People people;
  private final WordsOfTheStudio words;

  DesignViews(
      HairlineDesigns designs,
      DesignDesk desk,
      ConsultationGates gates,
      Heads heads,
      DotLayouts layouts,
      DotViews dots,
      Overrides overrides,
      ClientFrames frames,
      Studios studios,
      People people,
      WordsOfTheStudio words) {
    this.designs = designs;
    this.desk = desk;
    this.gates = gates;
    this.heads = heads;
    this.layouts = layouts;
    this.dots = dots;
    this.overrides = overrides;
    this.frames = frames;
    this.studios = studios;
    this.people = people;
    this.words = words;
  }

  Form onRecord(UUID clientId) {
    var reader = reader(clientId);
    return desk.current(clientId).map(reader::filled).orElseGet(Form::empty);
  }

  /// The form of a drawing on the head as it is measured now.
  DrawingForm reader(UUID clientId) {
    return new DrawingForm(unit(), heads.of(clientId));
  }

  /// What was typed, laid on the head; the drawing on record where a field cannot be read.
  DesignedHead read(UUID clientId, Form form) {
    return reader(clientId).read(form, desk.current(clientId).orElseThrow(NotFound::new));
  }

  ModelAndView page(UUID clientId, Form form) {
    var frame = frames.at(clientId, StepName.HAIRLINE_DESIGN);
    var versions = designs.ofClient(clientId);
    return Page.of(
        "treatment/hairlinedesign/design",
        new HairlineDesignPage(
            frame,
            form,
            shown(frame, versions),
            versions,
            gates.candidacy(clientId),
            designs.gate(clientId),
            versions.stream().findFirst().flatMap(this::passed)));
  }

  // As it stands on record, on the head that it was reckoned on; before that, a first drawing.
  private Optional<ShownDrawing> shown(ClientFrame frame, List<HairlineDesign> versions) {
    var clientId = frame.client().id();
    if (versions.isEmpty()) {
      return desk.current(clientId)
          .map(drawing ->
              shown(frame, versions, DesignedHead.of(drawing, heads.of(clientId)), false));
    }
    return Optional.of(onItsHead(frame, versions, versions.getFirst()));
  }

  private ShownDrawing onItsHead(
      ClientFrame frame, List<HairlineDesign> versions, HairlineDesign design) {
    var designed = layouts.onItsHead(design);
    var shown = shown(frame, versions, designed, false, dots.of(design, designed));
    return new ShownDrawing(
        designed,
        design.figures(),
        shown.views(),
        shown.advice(),
        shown.differences(),
        shown.signedNumber(),
        false,
        false,
        remeasured(design, designed),
        shown.dots());
  }

  private Optional<ShownDrawing.Remeasured> remeasured(
      HairlineDesign design, DesignedHead designed) {
    var laid = DesignedHead.of(design.drawing(), heads.of(design.clientId()));
    if (designed.measurementId().equals(laid.measurementId())) {
      return Optional.empty();
    }
    var figures = Figures.of(laid);
    long counted = dots.of(design.clientId(), laid).of(figures);
    return Optional.of(new ShownDrawing.Remeasured(figures, counted));
  }

  /// The drawing while it is being changed, not saved.
  ModelAndView preview(UUID clientId, Form form) {
    var frame = frames.at(clientId, StepName.HAIRLINE_DESIGN);
    var typed = read(clientId, form);
    var drawn =
        form.isWrong()
            ? DesignedHead.of(desk.current(clientId).orElseThrow(NotFound::new), heads.of(clientId))
            : typed;
    return Page.of(
        "treatment/hairlinedesign/preview",
        shown(frame, designs.ofClient(clientId), drawn, form.isWrong()));
  }

  ModelAndView version(UUID clientId, int number) {
    var frame = frames.at(clientId, StepName.HAIRLINE_DESIGN);
    var design = designs.version(clientId, number);
    var witness =
        design
            .signature()
            .flatMap(one -> people.find(one.witnessId()))
            .map(Person::name)
            .orElse("");
    return Page.of(
        "treatment/hairlinedesign/version",
        new DesignVersionPage(frame, design, onItsHead(frame, List.of(), design), witness));
  }

  private Optional<Overrides.Passed> passed(HairlineDesign design) {
    return overrides.of(design.clientId(), design.drawnAt()).stream()
        .filter(one -> one.gate() == Overrides.Gate.SIGNED_DESIGN)
        .findFirst();
  }

  private ShownDrawing shown(
      ClientFrame frame, List<HairlineDesign> versions, DesignedHead designed, boolean waits) {
    return shown(frame, versions, designed, waits, dots.of(frame.client().id(), designed));
  }

  private ShownDrawing shown(
      ClientFrame frame,
      List<HairlineDesign> versions,
      DesignedHead designed,
      boolean waits,
      ShownDots counted) {
    var signed = versions.stream().filter(HairlineDesign::isSigned).findFirst();
    var figures = Figures.of(designed);
    return new ShownDrawing(
        designed,
        figures,
        DesignPictures.of(frame.client().id(), designed, figures, words.words()),
        DesignAdvice.on(designed, frame.age()),
        signed
            .map(one -> Difference.between(one, designed.drawing(), figures, unit()))
            .orElse(List.of()),
        signed.map(HairlineDesign::number).orElse(0),
        waits,
        versions.stream()
            .findFirst()
            .filter(one -> !one.drawing().equals(designed.drawing()))
            .isPresent(),
        Optional.empty(),
        counted);
  }

  private AreaUnit unit() {
    return studios.present().place().areaUnit();
  }
}
