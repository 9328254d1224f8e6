package stipple.studio.treatment.pigmentmixing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stipple.pigment.SkinRange;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.colour.MeasuredColour;
import stipple.studio.practice.colour.Optics;
import stipple.studio.practice.settings.Studios;

/// The client's skin as measured: bare, and where hair was shaved.
@Controller
class SkinPages {

  private final SkinReadings readings;
  private final Optics optics;
  private final ClientFrames frames;
  private final Studios studios;
  private final Submissions submissions;
  private final StudioClock clock;

  SkinPages(
      SkinReadings readings,
      Optics optics,
      ClientFrames frames,
      Studios studios,
      Submissions submissions,
      StudioClock clock) {
    this.readings = readings;
    this.optics = optics;
    this.frames = frames;
    this.studios = studios;
    this.submissions = submissions;
    this.clock = clock;
  }

  @GetMapping("/clients/{id}/pigment-mixing/skin")
  ModelAndView bare(@PathVariable UUID id) {
    return page(id, SkinForm.blank(today()), false);
  }

  @GetMapping("/clients/{id}/pigment-mixing/skin/shaved")
  ModelAndView shaved(@PathVariable UUID id) {
    return page(id, SkinForm.blank(today()), true);
  }

  @PostMapping("/clients/{id}/pigment-mixing/skin")
  ModelAndView readBare(@PathVariable UUID id, Form form) {
    var source = SkinForm.bare(form, optics);
    var site = SkinForm.site(form, SkinForm.isSpectrum(source), today());
    return submissions.take(
        form,
        () -> {
          frames.at(id, StepName.PIGMENT_MIXING);
          readings.addSkin(id, source, site);
          boolean unusual =
              source instanceof SkinSource.OfColour(var colour)
                  && SkinRange.of(colour.lab(optics)) != SkinRange.USUAL;
          return Went.to(at(id, false))
              .saying(unusual ? "skin.kept-unusual" : "skin.kept", site.name());
        },
        () -> page(id, form, false));
  }

  @PostMapping("/clients/{id}/pigment-mixing/skin/shaved")
  ModelAndView readShaved(@PathVariable UUID id, Form form) {
    var colour = SkinForm.shaved(form, optics);
    var across = SkinForm.across(form);
    var site = SkinForm.site(form, colour instanceof MeasuredColour.OfSpectrum, today());
    return submissions.take(
        form,
        () -> {
          frames.at(id, StepName.PIGMENT_MIXING);
          readings.addShavedZone(id, colour, across, site);
          return Went.to(at(id, true)).saying("skin.kept", site.name());
        },
        () -> page(id, form, true));
  }

  @PostMapping("/clients/{id}/pigment-mixing/skin/{readingId}/voiding")
  ModelAndView strikeOut(
      @PathVariable UUID id,
      @PathVariable UUID readingId,
      @RequestParam(defaultValue = "") String of,
      Form form) {
    boolean shaved = of.equals("shaved");
    var reason = form.text("voidReason", 400);
    if (!reason.isEmpty() && reason.length() < 3) {
      form.say("voidReason", Phrase.of("colour.reason-too-short"));
    }
    return submissions.take(
        form,
        () -> {
          readings.strikeOut(id, readingId, reason);
          return Went.to(at(id, shaved)).saying("skin.voided");
        },
        () -> page(id, form.over(SkinForm.blank(today())), shaved));
  }

  private static String at(UUID clientId, boolean shaved) {
    return "/clients/" + clientId + "/pigment-mixing/skin" + (shaved ? "/shaved" : "");
  }

  private LocalDate today() {
    return clock.today(studios.present().place().zone());
  }

  private ModelAndView page(UUID id, Form form, boolean shaved) {
    var frame = frames.at(id, StepName.PIGMENT_MIXING);
    return Page.of(
        "treatment/pigmentmixing/skin",
        new SkinPage(
            frame,
            form,
            shaved,
            readings.latestSkin(id).map(this::now),
            shaved ? shavedOnes(id) : bareOnes(id)));
  }

  private SkinPage.Now now(SkinReading reading) {
    return new SkinPage.Now(
        reading.lab(optics),
        reading.measured(optics).isPresent(),
        reading.isGuess(),
        reading.range(optics));
  }

  private List<SkinPage.Seen> bareOnes(UUID id) {
    return readings.skin(id).stream()
        .map(one ->
            new SkinPage.Seen(
                one.id(),
                one.taken(),
                one.lab(optics),
                SkinForm.isSpectrum(one.source()),
                one.source() instanceof SkinSource.OfAngle,
                one.range(optics),
                Optional.empty()))
        .toList();
  }

  private List<SkinPage.Seen> shavedOnes(UUID id) {
    return readings.allShavedZones(id).stream()
        .map(one ->
            new SkinPage.Seen(
                one.id(),
                one.taken(),
                one.colour().lab(optics),
                one.colour() instanceof MeasuredColour.OfSpectrum,
                false,
                SkinRange.USUAL,
                Optional.of(one.acrossMm())))
        .toList();
  }
}
