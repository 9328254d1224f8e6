package stipple.studio.treatment.session;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.scalp.Zone;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;

/// The console at the chair: passes, breaks, looks at the work, the end. Every press is a form.
@Controller
class ConsolePages {

  private static final int MOST_DOTS = 60_000;

  private final Sessions sessions;
  private final Passes passes;
  private final Breaks breaks;
  private final Assessments assessments;
  private final ConsoleView view;
  private final Submissions submissions;
  private final Viewers viewers;

  ConsolePages(
      Sessions sessions,
      Passes passes,
      Breaks breaks,
      Assessments assessments,
      ConsoleView view,
      Submissions submissions,
      Viewers viewers) {
    this.sessions = sessions;
    this.passes = passes;
    this.breaks = breaks;
    this.assessments = assessments;
    this.view = view;
    this.submissions = submissions;
    this.viewers = viewers;
  }

  @GetMapping("/sessions/{id}")
  ModelAndView session(@PathVariable UUID id) {
    return view.of(id);
  }

  @PostMapping("/sessions/{id}/passes")
  ModelAndView beginPass(@PathVariable UUID id, Form form) {
    var setting =
        new Passes.Setting(
            form.choice("zone", Zone.class),
            form.id("needleLot"),
            form.isTicked("fresh"),
            form.decimal("depthMm", new BigDecimal("0.1"), new BigDecimal("3")),
            form.whole("speedHz", 10, 200));
    return take(id, "pass", form, "session.pass.begun", () -> beginKnown(id, setting));
  }

  private void beginKnown(UUID id, Passes.Setting setting) {
    sessions.get(id);
    try {
      passes.begin(id, setting);
    } catch (NotFound noSuchLot) {
      var refused = new NotDone(Phrase.of("session.pass.not-a-needle"));
      refused.initCause(noSuchLot);
      throw refused;
    }
  }

  @PostMapping("/sessions/{id}/passes/{pass}/dots")
  ModelAndView countDots(@PathVariable UUID id, @PathVariable UUID pass, Form form) {
    int dots = form.whole("dots", 0, MOST_DOTS);
    return take(
        id, "dots", form, "session.dots.saved", () -> passes.count(id, pass, dots, form.version()));
  }

  @PostMapping("/sessions/{id}/passes/{pass}/end")
  ModelAndView endPass(@PathVariable UUID id, @PathVariable UUID pass, Form form) {
    int dots = form.whole("dots", 0, MOST_DOTS);
    return take(
        id, "dots", form, "session.pass.ended", () -> passes.end(id, pass, dots, form.version()));
  }

  @PostMapping("/sessions/{id}/passes/{pass}/void")
  ModelAndView voidPass(@PathVariable UUID id, @PathVariable UUID pass, Form form) {
    var reason = reason(form);
    return take(
        id,
        "void",
        form,
        "session.pass.was-voided",
        () -> passes.voidIt(id, pass, reason, viewers.present()));
  }

  @PostMapping("/sessions/{id}/breaks")
  ModelAndView takeBreak(@PathVariable UUID id, Form form) {
    var reason = form.choice("breakReason", Break.Reason.class);
    return take(id, "break", form, "session.break.taken", () -> breaks.take(id, reason));
  }

  @PostMapping("/sessions/{id}/breaks/end")
  ModelAndView endBreak(@PathVariable UUID id, Form form) {
    return take(id, "break", form, "session.break.ended", () -> breaks.end(id));
  }

  @PostMapping("/sessions/{id}/assessments")
  ModelAndView assess(@PathVariable UUID id, Form form) {
    var look =
        new Assessments.Look(
            form.whole("redness", 0, 3),
            form.choice("fullness", Assessment.Fullness.class),
            form.choice("symmetry", Assessment.Symmetry.class),
            form.whole("pain", 0, 10),
            form.optionalText("clientWord", 1000),
            form.optionalText("lookNote", 1000));
    return take(id, "look", form, "session.look.noted", () -> assessments.note(id, look));
  }

  @PostMapping("/sessions/{id}/note")
  ModelAndView note(@PathVariable UUID id, Form form) {
    var note = form.optionalText("sessionNote", 2000);
    return take(
        id, "note", form, "session.note.saved", () -> sessions.note(id, note, form.version()));
  }

  @PostMapping("/sessions/{id}/finish")
  ModelAndView finish(@PathVariable UUID id, Form form) {
    return take(
        id,
        "finish",
        form,
        "session.was-finished",
        () -> sessions.finish(id, form.isTicked("closeOpen")));
  }

  @PostMapping("/sessions/{id}/void")
  ModelAndView voidSession(@PathVariable UUID id, Form form) {
    var reason = reason(form);
    return take(
        id,
        "void",
        form,
        "session.was-voided",
        () -> sessions.voidIt(id, reason, viewers.present()));
  }

  private static String reason(Form form) {
    var reason = form.text("voidReason", 400);
    if (!reason.isEmpty() && reason.length() < 3) {
      form.say("voidReason", Phrase.of("session.void.too-short"));
    }
    return reason;
  }

  private ModelAndView take(UUID id, String which, Form form, String said, Runnable work) {
    sessions.get(id);
    return submissions.take(
        form,
        () -> {
          work.run();
          return Went.to("/sessions/" + id).saying(said);
        },
        () -> {
          compare(sessions.get(id), which, form);
          return view.of(id, which, form);
        });
  }

  /// Shows beside note or dots what somebody else saved since the form was made.
  private static void compare(Session session, String which, Form form) {
    if (which.equals("note") && session.version() != form.version()) {
      form.compareWith(Form.filled(Map.of("sessionNote", session.note())));
    }
    session
        .openPass()
        .filter(pass -> which.equals("dots") && pass.version() != form.version())
        .ifPresent(
            pass -> form.compareWith(Form.filled(Map.of("dots", String.valueOf(pass.dots())))));
  }
}
