package stipple.studio.desk.chain;

import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.Money;
import stipple.studio.practice.settings.Studios;
import stipple.studio.treatment.plan.Quotes;

/// What is to be paid before a client's chain begins: the deposit of the quote, where it was not
/// paid there.
@Component
class Deposits {

  private final Quotes quotes;
  private final Studios studios;

  Deposits(Quotes quotes, Studios studios) {
    this.quotes = quotes;
    this.studios = studios;
  }

  Money of(UUID clientId) {
    return quotes
        .current(clientId)
        .filter(quote -> quote.payment().isEmpty() && !quote.isVoided())
        .map(quote -> quote.deposit())
        .orElseGet(() -> Money.zero(studios.present().place().currency()));
  }
}
