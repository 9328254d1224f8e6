package stipple.studio.practice.stock;

import java.util.UUID;
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
import stipple.studio.practice.colour.ColourForm;
import stipple.studio.practice.colour.MeasuredColour;
import stipple.studio.practice.colour.Optics;

/// The studio's shade cards: listed, added, struck out.
@Controller
class ShadeCardPages {

  private static final String AT = "/stock/shade-cards";

  private final ShadeCards cards;
  private final Optics optics;
  private final Submissions submissions;

  ShadeCardPages(ShadeCards cards, Optics optics, Submissions submissions) {
    this.cards = cards;
    this.optics = optics;
    this.submissions = submissions;
  }

  @GetMapping(AT)
  ModelAndView cards() {
    return page(Form.empty());
  }

  @PostMapping(AT)
  ModelAndView add(Form form) {
    var name = form.text("name", 80);
    var number = form.optionalText("makerNumber", 60);
    var colour = ColourForm.read(form);
    var instrument = ColourForm.instrument(form, colour instanceof MeasuredColour.OfSpectrum);
    return submissions.take(
        form,
        () -> {
          cards.add(name, number, colour, instrument);
          return Went.to(AT).saying("shade-card.added", name);
        },
        () -> page(form));
  }

  @PostMapping(AT + "/{id}/voiding")
  ModelAndView strikeOut(@PathVariable UUID id, Form form) {
    var card = cards.get(id);
    var reason = form.text("voidReason", 400);
    if (!reason.isEmpty() && reason.length() < 3) {
      form.say("voidReason", Phrase.of("colour.reason-too-short"));
    }
    return submissions.take(
        form,
        () -> {
          cards.strikeOut(id, reason);
          return Went.to(AT).saying("shade-card.voided", card.text());
        },
        () -> page(form));
  }

  private ModelAndView page(Form form) {
    return Page.of(
        "practice/stock/shadecards",
        new ShadeCardsPage(
            form,
            cards.all().stream()
                .map(card -> new ShadeCardsPage.Seen(card, card.colour().lab(optics)))
                .toList()));
  }
}
