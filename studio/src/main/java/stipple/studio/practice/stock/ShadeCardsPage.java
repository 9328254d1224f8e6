package stipple.studio.practice.stock;

import java.util.List;
import stipple.pigment.Lab;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.practice.colour.Instrument;

/// The studio's shade cards, and the form for one more.
public record ShadeCardsPage(Form form, List<Seen> cards) {

  public ShadeCardsPage {
    cards = List.copyOf(cards);
  }

  /// A card and its colour in daylight.
  public record Seen(ShadeCard card, Lab lab) {}

  public List<Choice> instruments() {
    return Choice.all(Instrument.class);
  }
}
