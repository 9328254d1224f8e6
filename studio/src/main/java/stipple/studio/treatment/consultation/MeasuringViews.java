package stipple.studio.treatment.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.ModelAndView;
import stipple.scalp.TapeCheck;
import stipple.scalp.TapeCheck.Contradiction;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.WordsOfTheStudio;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.people.People;
import stipple.studio.practice.people.Person;
import stipple.studio.practice.settings.Studios;

/// Puts together the page on which a head is measured.
@Component
class MeasuringViews {

  private final HeadMeasurements measurements;
  private final Heads heads;
  private final ClientFrames frames;
  private final Studios studios;
  private final People people;
  private final WordsOfTheStudio words;
  // drawn once: the average head is the same for everybody
  private final SingletonSupplier<List<TapeSketch>> sketches;

  MeasuringViews(
      HeadMeasurements measurements,
      Heads heads,
      ClientFrames frames,
      Studios studios,
      People people,
      WordsOfTheStudio words) {
    this.measurements = measurements;
    this.heads = heads;
    this.frames = frames;
    this.studios = studios;
    this.people = people;
    this.words = words;
    sketches = SingletonSupplier.of(() -> TapeSketch.all(heads.average(false)));
  }

  HeadForm reader() {
    return new HeadForm(studios.present().place().areaUnit());
  }

  ModelAndView page(UUID clientId, Form form, Optional<HeadMeasurement.Readings> typed) {
    return Page.of(
        "treatment/consultation/head",
        new HeadPage(
            frames.at(clientId, StepName.CONSULTATION),
            form,
            typed
                .map(readings -> typed(clientId, form, readings))
                .orElseGet(() -> onRecord(clientId, form)),
            sketches.obtain(),
            measurements.ofClient(clientId).stream().map(this::former).toList()));
  }

  ModelAndView preview(UUID clientId, Form form, HeadMeasurement.Readings typed) {
    return Page.of("treatment/consultation/headpreview", typed(clientId, form, typed));
  }

  private HeadPage.Former former(HeadMeasurement measurement) {
    return new HeadPage.Former(
        measurement,
        people.find(measurement.measuredBy()).map(Person::name).orElse(""),
        heads.of(measurement).scalp());
  }

  private HeadShown typed(UUID clientId, Form form, HeadMeasurement.Readings readings) {
    if (readings.mm().isEmpty()) {
      return onRecord(clientId, form);
    }
    var tapes = readings.tapes();
    var contradiction = TapeCheck.of(tapes);
    boolean isImpossible =
        contradiction.filter(one -> one.kind() == Contradiction.Kind.IMPOSSIBLE).isPresent();
    return new HeadShown(
        HeadShown.State.TYPED,
        tapes.readings().size(),
        contradiction,
        isImpossible ? Optional.empty() : Optional.of(fitted(heads.of(tapes))),
        HeadForm.notes(form),
        HeadForm.thirds(form));
  }

  private HeadShown onRecord(UUID clientId, Form form) {
    var head = heads.of(clientId);
    return new HeadShown(
        head.isMeasured() ? HeadShown.State.ON_RECORD : HeadShown.State.AVERAGE,
        head.measurement().map(one -> one.readings().mm().size()).orElse(0),
        head.measurement().flatMap(one -> TapeCheck.of(one.readings().tapes())),
        Optional.of(fitted(head)),
        HeadForm.notes(form),
        HeadForm.thirds(form));
  }

  private HeadShown.Fitted fitted(MeasuredHead head) {
    var figures = HeadFigures.of(head);
    return new HeadShown.Fitted(figures, RegionViews.of(head, figures, words.words()));
  }
}
