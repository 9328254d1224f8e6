package stipple.studio.desk.chain;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.house.NotDone;
import stipple.studio.house.NotFound;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.chains.Chain;
import stipple.studio.practice.chains.Chains;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.records.Overrides;
import stipple.studio.practice.settings.Studios;

/// Finding, holding and booking the chain of one client.
@Controller
class ChainPages {

  private static final int SHORTEST_REASON = 10;

  private final ChainViews views;
  private final VisitsToCome visits;
  private final Deposits deposits;
  private final Chains chains;
  private final Clients clients;
  private final Overrides overrides;
  private final Studios studios;
  private final Submissions submissions;
  private final Viewers viewers;
  private final StudioClock clock;

  ChainPages(
      ChainViews views,
      VisitsToCome visits,
      Deposits deposits,
      Chains chains,
      Clients clients,
      Overrides overrides,
      Studios studios,
      Submissions submissions,
      Viewers viewers,
      StudioClock clock) {
    this.views = views;
    this.visits = visits;
    this.deposits = deposits;
    this.chains = chains;
    this.clients = clients;
    this.overrides = overrides;
    this.studios = studios;
    this.submissions = submissions;
    this.viewers = viewers;
    this.clock = clock;
  }

  @GetMapping("/clients/{id}/chain")
  ModelAndView chain(@PathVariable UUID id, Form query) {
    return page(id, query);
  }

  @PostMapping("/clients/{id}/chain/holds")
  ModelAndView hold(@PathVariable UUID id, Form form) {
    var toCome = visits.toBook(id);
    var places = ChainForm.places(form, toCome.visits());
    return submissions.take(
        form,
        () -> {
          var placed = places.orElseThrow(() -> new NotDone(Phrase.of("chain.changed")));
          chains.hold(id, placed, toCome.before(), deposits.of(id), viewers.present().personId());
          return Went.to(address(id)).saying("chain.held-now", Chains.HOLD.toMinutes());
        },
        () -> page(id, form));
  }

  @PostMapping("/clients/{id}/chain/{chain}/booking")
  ModelAndView book(@PathVariable UUID id, @PathVariable("chain") UUID chainId, Form form) {
    of(id, chainId);
    return submissions.take(
        form,
        () -> {
          var booked = chains.book(chainId, viewers.present().personId());
          return Went.to(address(id)).saying("chain.booked-now", booked.size());
        },
        () -> page(id, form));
  }

  @PostMapping("/clients/{id}/chain/{chain}/hold-again")
  ModelAndView holdAgain(@PathVariable UUID id, @PathVariable("chain") UUID chainId, Form form) {
    of(id, chainId);
    return submissions.take(
        form,
        () -> {
          chains.holdAgain(chainId);
          return Went.to(address(id)).saying("chain.held-now", Chains.HOLD.toMinutes());
        },
        () -> page(id, form));
  }

  @PostMapping("/clients/{id}/chain/{chain}/release")
  ModelAndView release(@PathVariable UUID id, @PathVariable("chain") UUID chainId, Form form) {
    of(id, chainId);
    return submissions.take(
        form,
        () -> {
          chains.release(chainId);
          return Went.to(address(id)).saying("chain.released-now");
        },
        () -> page(id, form));
  }

  @PostMapping("/clients/{id}/chain/{chain}/deposit")
  ModelAndView payDeposit(@PathVariable UUID id, @PathVariable("chain") UUID chainId, Form form) {
    of(id, chainId);
    return submissions.take(
        form,
        () -> {
          chains.payDeposit(chainId, viewers.present().personId());
          return Went.to(address(id)).saying("chain.deposit.paid-now");
        },
        () -> page(id, form));
  }

  @PostMapping("/clients/{id}/chain/overrides")
  ModelAndView allowSooner(@PathVariable UUID id, Form form) {
    clients.get(id);
    var reason = form.text("reason", 1000);
    if (!reason.isEmpty() && reason.length() < SHORTEST_REASON) {
      form.say("reason", Phrase.of("session.override.too-short"));
    }
    return submissions.take(
        form,
        () -> {
          overrides.pass(id, Overrides.Gate.SESSION_GAP, reason, viewers.present());
          return Went.to(address(id)).saying("chain.sooner.allowed-now");
        },
        () -> page(id, form));
  }

  private Chain of(UUID clientId, UUID chainId) {
    var chain = chains.get(chainId);
    if (!chain.clientId().equals(clientId)) {
      throw new NotFound();
    }
    return chain;
  }

  private ModelAndView page(UUID id, Form form) {
    return Page.of("desk/chain/chain", views.of(id, form, ChainForm.preferences(form, today())));
  }

  private LocalDate today() {
    return clock.today(studios.present().place().zone());
  }

  static String address(UUID clientId) {
    return "/clients/" + clientId + "/chain";
  }
}
