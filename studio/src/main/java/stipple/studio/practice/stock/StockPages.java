package stipple.studio.practice.stock;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stipple.pigment.ClientFacts;
import stipple.studio.house.Ids;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.settings.Studios;

/// The shelf: what is there, and what comes in.
@Controller
class StockPages {

  private final Lots lots;
  private final Shelf shelf;
  private final LotRules rules;
  private final Compositions compositions;
  private final Studios studios;
  private final Submissions submissions;
  private final StudioClock clock;
  private final Ids ids;

  StockPages(
      Lots lots,
      Shelf shelf,
      LotRules rules,
      Compositions compositions,
      Studios studios,
      Submissions submissions,
      StudioClock clock,
      Ids ids) {
    this.lots = lots;
    this.shelf = shelf;
    this.rules = rules;
    this.compositions = compositions;
    this.studios = studios;
    this.submissions = submissions;
    this.clock = clock;
    this.ids = ids;
  }

  @GetMapping("/stock")
  ModelAndView shelf(@RequestParam(defaultValue = "PIGMENT") Lot.Kind kind) {
    var today = clock.today(studios.present().place().zone());
    var there = lots.all(kind);
    return Page.of(
        "practice/stock/stock",
        new StockPage(kind, there, rules.findings(there, ClientFacts.NOBODY, today), today));
  }

  @GetMapping("/stock/new")
  ModelAndView blank(@RequestParam(defaultValue = "PIGMENT") Lot.Kind kind) {
    return form(LotForm.blank(clock.today(studios.present().place().zone())), kind);
  }

  @PostMapping("/stock")
  ModelAndView receive(@RequestParam Lot.Kind kind, Form form) {
    var lot = LotForm.read(form, kind, ids.next(), clock.today(studios.present().place().zone()));
    var composition =
        kind == Lot.Kind.PIGMENT ? CompositionForm.read(form, lot) : Composition.UNTOLD;
    return submissions.take(
        form,
        () -> {
          if (isThere(lot)) {
            form.say("lotNumber", Phrase.of("lot.duplicate"));
          }
          shelf.receive(lot);
          if (!composition.equals(Composition.UNTOLD)) {
            compositions.write(lot, composition);
          }
          return Went.to("/stock?kind=" + kind).saying("lot.received", lot.text());
        },
        () -> form(form, kind));
  }

  private boolean isThere(Lot lot) {
    return lots.labelled(lot.kind(), lot.brand(), lot.product(), lot.shade(), lot.lotNumber())
        .isPresent();
  }

  private static ModelAndView form(Form form, Lot.Kind kind) {
    return Page.of("practice/stock/new", new ReceivePage(form, kind));
  }
}
