package stipple.studio.practice.timetable;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.timetable.TimetablePage.Forms;

/// The owner's pages of the weeks of practitioners and rooms.
@Controller
class TimetablePages {

  private final TimetableView view;
  private final TimetableChanges changes;
  private final Timetables timetables;
  private final Submissions submissions;

  TimetablePages(
      TimetableView view,
      TimetableChanges changes,
      Timetables timetables,
      Submissions submissions) {
    this.view = view;
    this.changes = changes;
    this.timetables = timetables;
    this.submissions = submissions;
  }

  @GetMapping("/people/{id}/timetable")
  ModelAndView practitioner(@PathVariable UUID id) {
    return view.page(view.practitioner(id));
  }

  @GetMapping("/people/rooms/{id}/timetable")
  ModelAndView room(@PathVariable UUID id) {
    return view.page(view.room(id));
  }

  @PostMapping("/people/{id}/timetable")
  ModelAndView savePractitioner(@PathVariable UUID id, Form form) {
    var whose = view.practitioner(id);
    var timetable = WeekForm.read(form, id);
    var techniques = WeekForm.readTechniques(form);
    return save(whose, form, () -> changes.save(timetable, techniques));
  }

  @PostMapping("/people/rooms/{id}/timetable")
  ModelAndView saveRoom(@PathVariable UUID id, Form form) {
    var whose = view.room(id);
    var timetable = WeekForm.read(form, id);
    int turnover = WeekForm.readTurnover(form);
    return save(whose, form, () -> changes.save(timetable, turnover));
  }

  private ModelAndView save(Whose whose, Form form, Runnable change) {
    return submissions.take(
        form,
        () -> {
          change.run();
          return Went.to(whose.address()).saying("timetable.saved", whose.name());
        },
        () -> {
          int version = whose.resource().map(id -> timetables.get(id).version()).orElse(0);
          if (version != form.version()) {
            form.compareWith(view.week(whose));
          }
          return view.page(whose, Forms.fresh(form), List.of());
        });
  }
}
