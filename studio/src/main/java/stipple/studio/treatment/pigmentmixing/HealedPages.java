package stipple.studio.treatment.pigmentmixing;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.settings.Studios;

/// What became of a mix once it had healed.
@Controller
class HealedPages {

  private final Mixes mixes;
  private final HealedReadings readings;
  private final StudioOffsets offsets;
  private final ClientFrames frames;
  private final Studios studios;
  private final Submissions submissions;
  private final StudioClock clock;

  HealedPages(
      Mixes mixes,
      HealedReadings readings,
      StudioOffsets offsets,
      ClientFrames frames,
      Studios studios,
      Submissions submissions,
      StudioClock clock) {
    this.mixes = mixes;
    this.readings = readings;
    this.offsets = offsets;
    this.frames = frames;
    this.studios = studios;
    this.submissions = submissions;
    this.clock = clock;
  }

  @GetMapping("/clients/{id}/pigment-mixing/{mixId}/healed")
  ModelAndView healed(@PathVariable UUID id, @PathVariable UUID mixId) {
    return page(HealedForm.blank(today()), of(id, mixId));
  }

  @PostMapping("/clients/{id}/pigment-mixing/{mixId}/healed")
  ModelAndView read(@PathVariable UUID id, @PathVariable UUID mixId, Form form) {
    var mix = of(id, mixId);
    var seen = HealedForm.read(form, mixedOn(mix), today());
    return submissions.take(
        form,
        () -> {
          readings.add(mix, seen);
          return Went.to(at(mix)).saying("healed.kept", seen.days());
        },
        () -> page(form, mix));
  }

  @PostMapping("/clients/{id}/pigment-mixing/{mixId}/healed/{readingId}/voiding")
  ModelAndView strikeOut(
      @PathVariable UUID id, @PathVariable UUID mixId, @PathVariable UUID readingId, Form form) {
    var mix = of(id, mixId);
    var reason = form.text("voidReason", 400);
    if (!reason.isEmpty() && reason.length() < 3) {
      form.say("voidReason", Phrase.of("colour.reason-too-short"));
    }
    return submissions.take(
        form,
        () -> {
          readings.strikeOut(mix, readingId, reason);
          return Went.to(at(mix)).saying("healed.voided");
        },
        () -> page(form.over(HealedForm.blank(today())), mix));
  }

  private static String at(Mix mix) {
    return "/clients/" + mix.clientId() + "/pigment-mixing/" + mix.id() + "/healed";
  }

  private Mix of(UUID clientId, UUID mixId) {
    var mix = mixes.get(mixId);
    if (!mix.clientId().equals(clientId)) {
      throw new NotFound();
    }
    return mix;
  }

  private LocalDate mixedOn(Mix mix) {
    return LocalDate.ofInstant(mix.mixedAt(), studios.present().place().zone());
  }

  private LocalDate today() {
    return clock.today(studios.present().place().zone());
  }

  private ModelAndView page(Form form, Mix mix) {
    return Page.of(
        "treatment/pigmentmixing/healed",
        new HealedPage(
            frames.at(mix.clientId(), StepName.PIGMENT_MIXING),
            form,
            mix,
            readings.ofMix(mix.id()),
            offsets.learnt()));
  }
}
