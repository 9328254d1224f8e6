package stipple.studio.treatment.patchtest;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.stock.Lot;
import stipple.studio.practice.stock.Lots;
import stipple.studio.treatment.pigmentmixing.Mixes;

/// Placing a patch test.
@Controller
class PlacementPages {

  private final PatchTestWork work;
  private final Mixes mixes;
  private final Lots lots;
  private final ClientFrames frames;
  private final Studios studios;
  private final Submissions submissions;
  private final StudioClock clock;
  private final Ids ids;

  PlacementPages(
      PatchTestWork work,
      Mixes mixes,
      Lots lots,
      ClientFrames frames,
      Studios studios,
      Submissions submissions,
      StudioClock clock,
      Ids ids) {
    this.work = work;
    this.mixes = mixes;
    this.lots = lots;
    this.frames = frames;
    this.studios = studios;
    this.submissions = submissions;
    this.clock = clock;
    this.ids = ids;
  }

  @GetMapping("/clients/{id}/patch-test/new")
  ModelAndView blank(@PathVariable UUID id) {
    return page(id, PlacementForm.blank(clock.now(), zone()));
  }

  @PostMapping("/clients/{id}/patch-test")
  ModelAndView place(@PathVariable UUID id, Form form) {
    frames.at(id, StepName.PATCH_TEST);
    var mix = mixes.current(id).orElseThrow(() -> new NotDone(Phrase.of("patch-test.mix-changed")));
    var placement = PlacementForm.read(form, ids.next(), id, mix, clock.now(), zone());
    placement
        .anaesthetic()
        .filter(spot -> !isAnaesthetic(spot.lotId()))
        .ifPresent(_ -> form.say("anaestheticLot", Phrase.of("house.form.not-offered")));
    return submissions.take(
        form,
        () -> {
          work.place(placement);
          return Went.to("/clients/" + id + "/patch-test").saying("patch-test.placed");
        },
        () -> page(id, form));
  }

  private boolean isAnaesthetic(UUID lotId) {
    var known = lots.byId(List.of(lotId)).get(lotId);
    return known != null && known.kind() == Lot.Kind.ANAESTHETIC;
  }

  private ModelAndView page(UUID id, Form form) {
    var frame = frames.at(id, StepName.PATCH_TEST);
    return Page.of(
        "treatment/patchtest/new",
        new PlacementPage(
            frame,
            form,
            mixes.current(id),
            mixes.gate(id),
            lots.usable(Lot.Kind.ANAESTHETIC, frame.today()),
            studios.present().policies().patchWaitHours()));
  }

  private ZoneId zone() {
    return studios.present().place().zone();
  }
}
