package stipple.studio.treatment.patchtest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.Ids;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.records.Overrides;
import stipple.studio.practice.settings.Studios;
import stipple.studio.treatment.pigmentmixing.Mixes;

/// The patch test: what it says, reading it, striking it out, passing it by word.
@Controller
class PatchTestPages {

  private final PatchTests tests;
  private final PatchTestWork work;
  private final Mixes mixes;
  private final Overrides overrides;
  private final ClientFrames frames;
  private final Studios studios;
  private final Submissions submissions;
  private final Viewers viewers;
  private final StudioClock clock;
  private final Ids ids;

  PatchTestPages(
      PatchTests tests,
      PatchTestWork work,
      Mixes mixes,
      Overrides overrides,
      ClientFrames frames,
      Studios studios,
      Submissions submissions,
      Viewers viewers,
      StudioClock clock,
      Ids ids) {
    this.tests = tests;
    this.work = work;
    this.mixes = mixes;
    this.overrides = overrides;
    this.frames = frames;
    this.studios = studios;
    this.submissions = submissions;
    this.viewers = viewers;
    this.clock = clock;
    this.ids = ids;
  }

  @GetMapping("/clients/{id}/patch-test")
  ModelAndView test(@PathVariable UUID id) {
    return page(id, nextReadOut(id));
  }

  /// The form of a reading, with the read-out that waits longest already chosen.
  private Form nextReadOut(UUID id) {
    return tests
        .current(id)
        .flatMap(
            test -> work.readOuts(test, clock.now()).stream().filter(ReadOut::isOpen).findFirst())
        .map(next -> Form.filled(Map.of("readOut", String.valueOf(next.hours()))))
        .orElseGet(Form::empty);
  }

  @PostMapping("/clients/{id}/patch-test/{testId}/readings")
  ModelAndView read(@PathVariable UUID id, @PathVariable UUID testId, Form form) {
    var reading = ReadingForm.read(form, ids.next(), of(id, testId), clock.now());
    return submissions.take(
        form,
        () -> {
          work.read(unchanged(id, testId, form), reading);
          return Went.to("/clients/" + id + "/patch-test").saying("patch-test.read");
        },
        () -> page(id, form));
  }

  @PostMapping("/clients/{id}/patch-test/{testId}/voiding")
  ModelAndView strikeOut(@PathVariable UUID id, @PathVariable UUID testId, Form form) {
    of(id, testId);
    var reason = atLeast(form, "voidReason", 3, 400);
    return submissions.take(
        form,
        () -> {
          work.voidTest(unchanged(id, testId, form), reason);
          return Went.to("/clients/" + id + "/patch-test").saying("patch-test.voided");
        },
        () -> page(id, form));
  }

  @PostMapping("/clients/{id}/patch-test/overrides")
  ModelAndView pass(@PathVariable UUID id, Form form) {
    frames.at(id, StepName.PATCH_TEST);
    var reason = atLeast(form, "overrideReason", 10, 1000);
    return submissions.take(
        form,
        () -> {
          NotDone.unlessAllowed(mixes.gate(id));
          overrides.pass(id, Overrides.Gate.PATCH_TEST, reason, viewers.present());
          return Went.to("/clients/" + id + "/patch-test").saying("patch-test.passed");
        },
        () -> page(id, form));
  }

  private static String atLeast(Form form, String name, int shortest, int longest) {
    var reason = form.text(name, longest);
    if (!reason.isEmpty() && reason.length() < shortest) {
      form.say(name, Phrase.of("patch-test.reason-too-short", shortest));
    }
    return reason;
  }

  private PatchTest unchanged(UUID clientId, UUID testId, Form form) {
    var test = of(clientId, testId);
    if (test.version() != form.version()) {
      throw new NotDone.Stale();
    }
    return test;
  }

  private PatchTest of(UUID clientId, UUID testId) {
    var test = tests.get(testId);
    if (!test.clientId().equals(clientId)) {
      throw new NotFound();
    }
    return test;
  }

  private ModelAndView page(UUID id, Form form) {
    var frame = frames.at(id, StepName.PATCH_TEST);
    var test = tests.current(id);
    var passed = tests.passedByWord(id);
    var verdict = PatchVerdictView.of(mixes.gate(id), passed, tests.verdict(id));
    return Page.of(
        "treatment/patchtest/test",
        new PatchTestPage(
            frame,
            form,
            test,
            verdict,
            test.map(placed -> work.readOuts(placed, clock.now())).orElse(List.of()),
            tests.ofClient(id).stream()
                .filter(other -> test.filter(now -> now.id().equals(other.id())).isEmpty())
                .toList(),
            viewers.present().isOwner()
                && passed.isEmpty()
                && mixes.gate(id).isAllowed()
                && !tests.gate(id).isAllowed(),
            studios.present().policies().patchWaitHours()));
  }
}
