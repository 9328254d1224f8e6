package stipple.studio.practice.stock;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.pigment.ClientFacts;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.settings.Studios;

/// One lot, and what is done to it.
@Controller
class LotPages {

  private final Lots lots;
  private final Shelf shelf;
  private final LotRules rules;
  private final Compositions compositions;
  private final LotDocuments documents;
  private final Inks inks;
  private final Studios studios;
  private final Submissions submissions;
  private final Viewers viewers;
  private final StudioClock clock;

  LotPages(
      Lots lots,
      Shelf shelf,
      LotRules rules,
      Compositions compositions,
      LotDocuments documents,
      Inks inks,
      Studios studios,
      Submissions submissions,
      Viewers viewers,
      StudioClock clock) {
    this.lots = lots;
    this.shelf = shelf;
    this.rules = rules;
    this.compositions = compositions;
    this.documents = documents;
    this.inks = inks;
    this.studios = studios;
    this.submissions = submissions;
    this.viewers = viewers;
    this.clock = clock;
  }

  @GetMapping("/stock/{id}")
  ModelAndView lot(@PathVariable UUID id) {
    return page(Form.empty(), lots.get(id));
  }

  @PostMapping("/stock/{id}/opening")
  ModelAndView open(@PathVariable UUID id, Form form) {
    var openedOn = form.date("openedOn", lots.get(id).receivedOn(), today());
    return take(id, form, "lot.opened", lot -> shelf.open(lot, openedOn));
  }

  @PostMapping("/stock/{id}/corrections")
  ModelAndView correct(@PathVariable UUID id, Form form) {
    var left = LotForm.left(form, lots.get(id));
    var reason = form.text("whyCorrected", 400);
    return take(id, form, "lot.corrected", lot -> shelf.correct(lot, left, reason));
  }

  @PostMapping("/stock/{id}/disposal")
  ModelAndView dispose(@PathVariable UUID id, Form form) {
    var reason = form.text("whyDisposed", 400);
    return take(id, form, "lot.disposed", lot -> shelf.dispose(lot, reason));
  }

  @PostMapping("/stock/{id}/recall")
  ModelAndView recall(@PathVariable UUID id, Form form) {
    var reason = form.text("whyRecalled", 400);
    if (!form.isTicked("surelyRecalled")) {
      form.say("surelyRecalled", Phrase.of("lot.tick-to-recall"));
    }
    return take(id, form, "lot.recalled", lot -> shelf.recall(lot, reason));
  }

  private ModelAndView take(UUID id, Form form, String said, Consumer<Lot> work) {
    return submissions.take(
        form,
        () -> {
          var lot = lots.get(id);
          if (lot.version() != form.version()) {
            throw new NotDone.Stale();
          }
          work.accept(lot);
          return Went.to("/stock/" + id).saying(said, lot.text());
        },
        () -> {
          var lot = lots.get(id);
          if (lot.version() != form.version() && !form.values("left").isEmpty()) {
            form.compareWith(Form.filled(Map.of("left", lot.remaining().toPlainString())));
          }
          return page(form, lot);
        });
  }

  /// The page of a lot, with a form that came back.
  ModelAndView page(Form form, Lot lot) {
    return Page.of(
        "practice/stock/lot",
        new LotPage(
            form,
            lot,
            lots.clientsOf(lot.id()),
            lots.usesOf(lot.id()),
            contents(lot),
            today(),
            viewers.present().isOwner()));
  }

  private LotPage.Contents contents(Lot lot) {
    return new LotPage.Contents(
        compositions.of(lot.id()),
        rules.findings(lot, ClientFacts.NOBODY, today()),
        rules.table(),
        rules.chemistry(),
        documents.of(lot.id()),
        lot.kind() == Lot.Kind.PIGMENT ? Optional.of(inks.look(lot.id())) : Optional.empty());
  }

  private LocalDate today() {
    return clock.today(studios.present().place().zone());
  }
}
