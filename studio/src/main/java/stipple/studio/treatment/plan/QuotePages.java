package stipple.studio.treatment.plan;

import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.StepName;

/// One quote: to read, to print, to accept, to pay for, to take back.
@Controller
class QuotePages {

  private final ClientFrames frames;
  private final Quotes quotes;
  private final QuoteDesk desk;
  private final QuotePdf pdf;
  private final Submissions submissions;

  QuotePages(
      ClientFrames frames, Quotes quotes, QuoteDesk desk, QuotePdf pdf, Submissions submissions) {
    this.frames = frames;
    this.quotes = quotes;
    this.desk = desk;
    this.pdf = pdf;
    this.submissions = submissions;
  }

  @GetMapping("/clients/{id}/plan/quotes/{quoteId}")
  ModelAndView quote(@PathVariable UUID id, @PathVariable UUID quoteId) {
    return page(id, quoteId, Form.empty());
  }

  @GetMapping("/clients/{id}/plan/quotes/{quoteId}.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable UUID quoteId) {
    var client = frames.at(id, StepName.PLAN).client();
    var quote = quotes.get(id, quoteId);
    var name = ContentDisposition.inline().filename("quote-" + quote.number() + ".pdf").build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
        .body(pdf.of(quote, client.name(), client.address()));
  }

  @PostMapping("/clients/{id}/plan/quotes/{quoteId}/acceptance")
  ModelAndView accept(@PathVariable UUID id, @PathVariable UUID quoteId, Form form) {
    quotes.get(id, quoteId);
    var name = form.text("acceptedName", 120);
    if (name.length() == 1) {
      form.say("acceptedName", Phrase.of("quote.name-too-short"));
    }
    return take(id, quoteId, form, quote -> desk.accept(quote, name), "quote.accepted-said");
  }

  @PostMapping("/clients/{id}/plan/quotes/{quoteId}/deposit")
  ModelAndView payDeposit(@PathVariable UUID id, @PathVariable UUID quoteId, Form form) {
    quotes.get(id, quoteId);
    var reference = form.text("reference", 120);
    return take(id, quoteId, form, quote -> quotes.payDeposit(quote, reference), "quote.paid-said");
  }

  @PostMapping("/clients/{id}/plan/quotes/{quoteId}/voiding")
  ModelAndView withdraw(@PathVariable UUID id, @PathVariable UUID quoteId, Form form) {
    quotes.get(id, quoteId);
    var reason = form.text("reason", 400);
    if (!reason.isEmpty() && reason.length() < 3) {
      form.say("reason", Phrase.of("quote.reason-too-short"));
    }
    return submissions.take(
        form,
        () -> {
          quotes.withdraw(unchanged(id, quoteId, form), reason);
          return Went.to("/clients/" + id + "/plan").saying("quote.voided-said");
        },
        () -> page(id, quoteId, form));
  }

  private ModelAndView take(UUID id, UUID quoteId, Form form, Consumer<Quote> work, String said) {
    return submissions.take(
        form,
        () -> {
          work.accept(unchanged(id, quoteId, form));
          return Went.to("/clients/" + id + "/plan/quotes/" + quoteId).saying(said);
        },
        () -> page(id, quoteId, form));
  }

  /// The quote the form was made from, or nothing is done.
  private Quote unchanged(UUID id, UUID quoteId, Form form) {
    var quote = quotes.get(id, quoteId);
    if (quote.version() != form.version()) {
      throw new NotDone.Stale();
    }
    return quote;
  }

  private ModelAndView page(UUID id, UUID quoteId, Form form) {
    var quote = quotes.get(id, quoteId);
    var frame = frames.at(id, StepName.PLAN);
    return Page.of(
        "treatment/plan/quote",
        new QuotePage(frame, quote, !quote.isVoided() && desk.isOvertaken(quote), form));
  }
}
