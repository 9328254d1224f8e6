package stipple.studio.practice.messages;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.clients.Clients;

/// The outbox, one mail, and what was written to one client.
@Controller
class MessagePages {

  private final Outbox outbox;
  private final MailServer server;
  private final Clients clients;
  private final Submissions submissions;
  private final Viewers viewers;
  private final StudioClock clock;

  MessagePages(
      Outbox outbox,
      MailServer server,
      Clients clients,
      Submissions submissions,
      Viewers viewers,
      StudioClock clock) {
    this.outbox = outbox;
    this.server = server;
    this.clients = clients;
    this.submissions = submissions;
    this.viewers = viewers;
    this.clock = clock;
  }

  @GetMapping("/messages")
  ModelAndView list(Form asked) {
    var state = asked.optionalChoice("state", Mail.State.class).orElse(Mail.State.WAITING);
    return Page.of(
        "practice/messages/outbox",
        new MessagesPage(state, outbox.counts(), outbox.in(state), server.way()));
  }

  @GetMapping("/messages/{id}")
  ModelAndView mail(@PathVariable UUID id) {
    return page(Form.empty(), id);
  }

  @PostMapping("/messages/{id}/sendings")
  ModelAndView sendAgain(@PathVariable UUID id, Form form) {
    outbox.get(id);
    return submissions.take(
        form,
        () -> {
          outbox.sendAgain(id);
          return Went.to("/messages/" + id).saying("message.sent-again-now");
        },
        () -> page(form, id));
  }

  @PostMapping("/messages/{id}/holding-back")
  ModelAndView holdBack(@PathVariable UUID id, Form form) {
    outbox.get(id);
    return submissions.take(
        form,
        () -> {
          outbox.holdBack(id);
          return Went.to("/messages/" + id).saying("message.held-back-now");
        },
        () -> page(form, id));
  }

  private ModelAndView page(Form form, UUID id) {
    var mail = outbox.get(id);
    return Page.of(
        "practice/messages/mail",
        new MessagesPage.One(
            form, mail, outbox.hasDeclined(mail.clientId()), server.way(), clock.now()));
  }

  @GetMapping("/clients/{id}/messages")
  ModelAndView ofClient(@PathVariable UUID id) {
    return ofClient(Form.empty(), id);
  }

  @PostMapping("/clients/{id}/messages/declined")
  ModelAndView decline(@PathVariable UUID id, Form form) {
    var client = clients.get(id);
    return submissions.take(
        form,
        () -> {
          outbox.decline(id, viewers.present().personId());
          return Went.to("/clients/" + id + "/messages")
              .saying("message.declined-now", client.name());
        },
        () -> ofClient(form, id));
  }

  @PostMapping("/clients/{id}/messages/accepted")
  ModelAndView accept(@PathVariable UUID id, Form form) {
    var client = clients.get(id);
    return submissions.take(
        form,
        () -> {
          outbox.accept(id);
          return Went.to("/clients/" + id + "/messages")
              .saying("message.accepted-now", client.name());
        },
        () -> ofClient(form, id));
  }

  private ModelAndView ofClient(Form form, UUID id) {
    return Page.of(
        "practice/messages/ofclient",
        new MessagesPage.OfClient(
            form, clients.get(id), outbox.ofClient(id), outbox.hasDeclined(id)));
  }
}
