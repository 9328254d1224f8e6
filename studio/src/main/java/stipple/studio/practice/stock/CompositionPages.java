package stipple.studio.practice.stock;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;

/// Writing down what is in a lot of pigment.
@Controller
class CompositionPages {

  private final Lots lots;
  private final Compositions compositions;
  private final Submissions submissions;

  CompositionPages(Lots lots, Compositions compositions, Submissions submissions) {
    this.lots = lots;
    this.compositions = compositions;
    this.submissions = submissions;
  }

  @GetMapping("/stock/{id}/composition")
  ModelAndView composition(@PathVariable UUID id) {
    return page(CompositionForm.filled(compositions.of(id)), pigment(id));
  }

  @PostMapping("/stock/{id}/composition")
  ModelAndView write(@PathVariable UUID id, Form form) {
    var composition = CompositionForm.read(form, pigment(id));
    return submissions.take(
        form,
        () -> {
          var lot = lots.get(id);
          if (lot.version() != form.version()) {
            throw new NotDone.Stale();
          }
          compositions.write(lot, composition);
          return Went.to("/stock/" + id).saying("lot.composition-written", lot.text());
        },
        () -> {
          var lot = pigment(id);
          if (lot.version() != form.version()) {
            form.compareWith(CompositionForm.filled(compositions.of(id)));
          }
          return page(form, lot);
        });
  }

  private Lot pigment(UUID id) {
    var lot = lots.get(id);
    if (lot.kind() != Lot.Kind.PIGMENT) {
      throw new NotFound();
    }
    return lot;
  }

  private static ModelAndView page(Form form, Lot lot) {
    return Page.of("practice/stock/composition", new CompositionPage(form, lot));
  }
}
