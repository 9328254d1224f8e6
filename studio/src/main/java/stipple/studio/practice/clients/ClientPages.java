package stipple.studio.practice.clients;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.Ids;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.settings.Studios;

/// The list of clients, taking one in, and changing what is known of them.
@Controller
class ClientPages {

  private final Clients clients;
  private final StepRail rail;
  private final Studios studios;
  private final Submissions submissions;
  private final Viewers viewers;
  private final StudioClock clock;
  private final Ids ids;

  ClientPages(
      Clients clients,
      StepRail rail,
      Studios studios,
      Submissions submissions,
      Viewers viewers,
      StudioClock clock,
      Ids ids) {
    this.clients = clients;
    this.rail = rail;
    this.studios = studios;
    this.submissions = submissions;
    this.viewers = viewers;
    this.clock = clock;
    this.ids = ids;
  }

  @GetMapping("/clients")
  ModelAndView list(@RequestParam(defaultValue = "") String search) {
    var typed = search.strip();
    var found =
        clients.search(typed.length() > 120 ? typed.substring(0, 120) : typed).stream()
            .map(client -> new ClientsPage.Row(client, rail.openStop(client.id())))
            .toList();
    return Page.of("practice/clients/clients", new ClientsPage(typed, found, clients.count()));
  }

  @GetMapping("/clients/new")
  ModelAndView blank() {
    return form(Form.empty());
  }

  @PostMapping("/clients")
  ModelAndView takeIn(Form form) {
    var client = ClientForm.read(form, ids.next(), clock.now(), today());
    return submissions.take(
        form,
        () -> {
          clients.takeIn(client, viewers.present().personId());
          return Went.to("/clients/" + client.id()).saying("client.taken-in", client.name());
        },
        () -> form(form));
  }

  @GetMapping("/clients/{id}/details")
  ModelAndView details(@PathVariable UUID id) {
    var client = clients.get(id);
    return details(ClientForm.filled(client), client);
  }

  @PostMapping("/clients/{id}/details")
  ModelAndView change(@PathVariable UUID id, Form form) {
    var known = clients.get(id);
    var client = ClientForm.read(form, id, known.takenInAt(), today());
    return submissions.take(
        form,
        () -> {
          clients.change(client);
          return Went.to("/clients/" + id).saying("client.changed", client.name());
        },
        () -> {
          var current = clients.get(id);
          if (current.version() != form.version()) {
            form.compareWith(ClientForm.filled(current));
          }
          return details(form, current);
        });
  }

  private static ModelAndView form(Form form) {
    return Page.of("practice/clients/new", new ClientFormPage(form));
  }

  private static ModelAndView details(Form form, Client client) {
    return Page.of("practice/clients/details", new ClientDetailsPage(form, client));
  }

  private java.time.LocalDate today() {
    return clock.today(studios.present().place().zone());
  }
}
