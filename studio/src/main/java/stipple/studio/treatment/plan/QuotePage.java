package stipple.studio.treatment.plan;

import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;

/// One quote as it is shown, and what may be done with it.
public record QuotePage(ClientFrame client, Quote quote, boolean overtaken, Form form) {

  public boolean isExpired() {
    return quote.isExpiredOn(client.today());
  }

  public boolean mayAccept() {
    return !quote.isVoided() && !quote.isAccepted() && !isExpired();
  }

  public boolean mayPay() {
    return !quote.isVoided()
        && quote.isAccepted()
        && quote.payment().isEmpty()
        && quote.pricing().deposit().minor() > 0;
  }

  public String address() {
    return "/clients/" + quote.clientId() + "/plan/quotes/" + quote.id();
  }
}
