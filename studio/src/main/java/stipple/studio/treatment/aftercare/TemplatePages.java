package stipple.studio.treatment.aftercare;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;

/// The studio's aftercare schedule among its settings. Schedules handed out stay as they were.
@Controller
class TemplatePages {

  private static final String PAGE = "/settings/aftercare";
  private static final int LAST_DAY = 365;

  private final AftercareTemplates templates;
  private final Submissions submissions;

  TemplatePages(AftercareTemplates templates, Submissions submissions) {
    this.templates = templates;
    this.submissions = submissions;
  }

  @GetMapping(PAGE)
  ModelAndView lines() {
    return page(Form.empty(), 0);
  }

  @PostMapping(PAGE)
  ModelAndView add(Form form) {
    var line = read(form, 0);
    return take(form, 0, "aftercare.template.added", () -> templates.add(line));
  }

  @PostMapping(PAGE + "/defaults")
  ModelAndView defaults(Form form) {
    return take(form, 0, "aftercare.template.filled", templates::createDefaults);
  }

  @PostMapping(PAGE + "/{position}")
  ModelAndView change(@PathVariable int position, Form form) {
    var line = read(form, position);
    return take(form, position, "aftercare.template.changed", () -> templates.change(line));
  }

  @PostMapping(PAGE + "/{position}/remove")
  ModelAndView remove(@PathVariable int position, Form form) {
    return take(form, position, "aftercare.template.removed", () -> templates.remove(position));
  }

  private static AftercareTemplates.Line read(Form form, int position) {
    int fromDay = form.whole("fromDay", 0, LAST_DAY);
    var toDay = form.optionalWhole("toDay", 0, LAST_DAY);
    if (toDay.isPresent() && toDay.get() < fromDay) {
      form.say("toDay", Phrase.of("aftercare.template.ends-before"));
    }
    return new AftercareTemplates.Line(
        position, fromDay, toDay, form.text("topic", 80), form.text("advice", 600));
  }

  private ModelAndView take(Form form, int at, String said, Runnable work) {
    return submissions.take(
        form,
        () -> {
          work.run();
          return Went.to(PAGE).saying(said);
        },
        () -> page(form, at));
  }

  private ModelAndView page(Form form, int at) {
    return Page.of("treatment/aftercare/template", new TemplatePage(form, at, templates.lines()));
  }
}
