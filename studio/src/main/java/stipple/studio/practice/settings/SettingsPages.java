package stipple.studio.practice.settings;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;

/// The owner's pages: the studio, its policies, hours and prices.
@Controller
class SettingsPages {

  private final Studios studios;
  private final List<RuleTable> tables;
  private final Submissions submissions;

  SettingsPages(Studios studios, List<RuleTable> tables, Submissions submissions) {
    this.studios = studios;
    this.tables = List.copyOf(tables);
    this.submissions = submissions;
  }

  @GetMapping("/settings")
  ModelAndView studio() {
    return studio(Form.filled(PlaceForm.filled(studios.present())));
  }

  @PostMapping("/settings")
  ModelAndView saveStudio(Form form) {
    var known = studios.present();
    var place = PlaceForm.read(form, known.id(), known.place().demo());
    var changed = new Studio(place, PlaceForm.country(form), known.policies(), form.version());
    return save(
        form, "/settings", _ -> studios.change(changed), PlaceForm::filled, () -> studio(form));
  }

  private ModelAndView studio(Form form) {
    return Page.of(
        "practice/settings/studio",
        new SettingsPage(form, studios.present(), PlaceChoices.all(), tables));
  }

  @GetMapping("/settings/policies")
  ModelAndView policies() {
    return part("policies", Form.filled(PolicyForm.filled(studios.present().policies())));
  }

  @PostMapping("/settings/policies")
  ModelAndView savePolicies(Form form) {
    var policies = PolicyForm.read(form);
    return save(
        form,
        "/settings/policies",
        known ->
            studios.change(new Studio(known.place(), known.country(), policies, form.version())),
        known -> PolicyForm.filled(known.policies()),
        () -> part("policies", form));
  }

  @GetMapping("/settings/hours")
  ModelAndView hours() {
    return part("hours", Form.filled(HoursForm.filled(studios.hours())));
  }

  @PostMapping("/settings/hours")
  ModelAndView saveHours(Form form) {
    var hours = HoursForm.read(form);
    return save(
        form,
        "/settings/hours",
        _ -> studios.changeHours(hours, form.version()),
        _ -> HoursForm.filled(studios.hours()),
        () -> part("hours", form));
  }

  @GetMapping("/settings/prices")
  ModelAndView prices() {
    return part("prices", Form.filled(PriceForm.filled(studios.prices())));
  }

  @PostMapping("/settings/prices")
  ModelAndView savePrices(Form form) {
    var prices = PriceForm.read(form, studios.present().place().currency());
    return save(
        form,
        "/settings/prices",
        _ -> studios.changePrices(prices, form.version()),
        _ -> PriceForm.filled(studios.prices()),
        () -> part("prices", form));
  }

  private ModelAndView part(String name, Form form) {
    return Page.of("practice/settings/" + name, new SettingsPage.Part(form, studios.present()));
  }

  private ModelAndView save(
      Form form,
      String address,
      Consumer<Studio> change,
      Function<Studio, Map<String, String>> filled,
      Supplier<ModelAndView> page) {
    return submissions.take(
        form,
        () -> {
          change.accept(studios.present());
          return Went.to(address).saying("settings.saved");
        },
        () -> {
          var current = studios.present();
          if (current.version() != form.version()) {
            form.compareWith(Form.filled(filled.apply(current)));
          }
          return page.get();
        });
  }
}
