package stipple.studio.practice.timetable;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.Ids;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.timetable.TimetablePage.Forms;

/// Days off and extra openings: of a practitioner, of a room, of the whole studio.
@Controller
class ExceptionPages {

  private static final String PERSON = "/people/{id}/timetable";
  private static final String ROOM = "/people/rooms/{id}/timetable";
  private static final String STUDIO = "/settings/closures";
  private static final String OFF = "/days-off";
  private static final String EXTRA = "/extra-openings";
  private static final String VOID = "/{one}/void";

  private final TimetableView view;
  private final Exceptions exceptions;
  private final Submissions submissions;
  private final Ids ids;

  ExceptionPages(TimetableView view, Exceptions exceptions, Submissions submissions, Ids ids) {
    this.view = view;
    this.exceptions = exceptions;
    this.submissions = submissions;
    this.ids = ids;
  }

  @GetMapping(STUDIO)
  ModelAndView studio() {
    return view.page(view.studio());
  }

  @PostMapping(PERSON + OFF)
  ModelAndView personOff(@PathVariable UUID id, Form form) {
    return addDayOff(view.practitioner(id), form);
  }

  @PostMapping(ROOM + OFF)
  ModelAndView roomOff(@PathVariable UUID id, Form form) {
    return addDayOff(view.room(id), form);
  }

  @PostMapping(STUDIO + OFF)
  ModelAndView studioOff(Form form) {
    return addDayOff(view.studio(), form);
  }

  private ModelAndView addDayOff(Whose whose, Form form) {
    var off = ExceptionForm.dayOff(form, ids.next(), whose, exceptions.today());
    return submissions.take(
        form,
        () -> {
          exceptions.add(off, ExceptionForm.hitsSeen(form));
          return Went.to(whose.address()).saying("timetable.off.added", off.first());
        },
        () ->
            view.page(
                whose,
                new Forms(view.week(whose), form, Form.empty()),
                form.allWrong().isEmpty() ? exceptions.hits(off) : List.of()));
  }

  @PostMapping(PERSON + EXTRA)
  ModelAndView personExtra(@PathVariable UUID id, Form form) {
    return addExtra(view.practitioner(id), form);
  }

  @PostMapping(ROOM + EXTRA)
  ModelAndView roomExtra(@PathVariable UUID id, Form form) {
    return addExtra(view.room(id), form);
  }

  @PostMapping(STUDIO + EXTRA)
  ModelAndView studioExtra(Form form) {
    return addExtra(view.studio(), form);
  }

  private ModelAndView addExtra(Whose whose, Form form) {
    var extra = ExceptionForm.extraOpening(form, ids.next(), whose, exceptions.today());
    return submissions.take(
        form,
        () -> {
          exceptions.add(extra);
          return Went.to(whose.address()).saying("timetable.extra.added", extra.day());
        },
        () -> view.page(whose, new Forms(view.week(whose), Form.empty(), form), List.of()));
  }

  @PostMapping(PERSON + OFF + VOID)
  ModelAndView personOffVoid(@PathVariable UUID id, @PathVariable UUID one, Form form) {
    return removeDayOff(view.practitioner(id), one, form);
  }

  @PostMapping(ROOM + OFF + VOID)
  ModelAndView roomOffVoid(@PathVariable UUID id, @PathVariable UUID one, Form form) {
    return removeDayOff(view.room(id), one, form);
  }

  @PostMapping(STUDIO + OFF + VOID)
  ModelAndView studioOffVoid(@PathVariable UUID one, Form form) {
    return removeDayOff(view.studio(), one, form);
  }

  private ModelAndView removeDayOff(Whose whose, UUID one, Form form) {
    return remove(whose, form, () -> exceptions.removeDayOff(whose.resource(), one));
  }

  @PostMapping(PERSON + EXTRA + VOID)
  ModelAndView personExtraVoid(@PathVariable UUID id, @PathVariable UUID one, Form form) {
    return removeExtra(view.practitioner(id), one, form);
  }

  @PostMapping(ROOM + EXTRA + VOID)
  ModelAndView roomExtraVoid(@PathVariable UUID id, @PathVariable UUID one, Form form) {
    return removeExtra(view.room(id), one, form);
  }

  @PostMapping(STUDIO + EXTRA + VOID)
  ModelAndView studioExtraVoid(@PathVariable UUID one, Form form) {
    return removeExtra(view.studio(), one, form);
  }

  private ModelAndView removeExtra(Whose whose, UUID one, Form form) {
    return remove(whose, form, () -> exceptions.removeExtraOpening(whose.resource(), one));
  }

  private ModelAndView remove(Whose whose, Form form, Runnable work) {
    return submissions.take(
        form,
        () -> {
          work.run();
          return Went.to(whose.address()).saying("timetable.removed");
        },
        () -> view.page(whose, new Forms(view.week(whose), form, Form.empty()), List.of()));
  }
}
