package stipple.studio.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import stipple.studio.desk.TodayPage.Matter;
import stipple.studio.desk.TodayPage.Pressing;
import stipple.studio.house.Phrase;
import stipple.studio.house.signin.Viewer;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.clients.StepRail;
import stipple.studio.practice.clients.StepState;
import stipple.studio.practice.stock.Lot;
import stipple.studio.practice.stock.Lots;
import stipple.studio.practice.waitlist.Waitlist;
import stipple.studio.treatment.aftercare.CheckIns;
import stipple.studio.treatment.followup.FollowUps;

/// What wants to be done: alarms first, then what is late, then what is due.
@Component
class Matters {

  private static final int RECALL_WEEKS = 6;
  private static final int MOST = 40;

  private final CheckIns checkIns;
  private final FollowUps followUps;
  private final Lots lots;
  private final Clients clients;
  private final StepRail rail;
  private final Waitlist waitlist;

  Matters(
      CheckIns checkIns,
      FollowUps followUps,
      Lots lots,
      Clients clients,
      StepRail rail,
      Waitlist waitlist) {
    this.checkIns = checkIns;
    this.followUps = followUps;
    this.lots = lots;
    this.clients = clients;
    this.rail = rail;
    this.waitlist = waitlist;
  }

  List<Matter> of(LocalDate today, Viewer viewer) {
    var matters = new ArrayList<Matter>();
    for (var alarm : checkIns.openAlarms()) {
      var address = "/clients/" + alarm.clientId() + (viewer.role().mayTreat() ? "/aftercare" : "");
      matters.add(new Matter(Pressing.STOP, alarm.client(), Phrase.of("today.alarm"), address));
    }
    if (viewer.role().mayTreat()) {
      addLots(matters, today);
    }
    for (var offer : waitlist.openOffers()) {
      matters.add(
          new Matter(
              Pressing.WAIT,
              offer.entry().client(),
              Phrase.of("today.offer", offer.startsAt(), offer.validUntil()),
              "/booking/waitlist"));
    }
    for (var due : followUps.touchUpsDue(today.minusYears(1), today.plusWeeks(RECALL_WEEKS))) {
      matters.add(
          new Matter(
              Pressing.DUE,
              due.client(),
              Phrase.of("today.touch-up", due.on()),
              "/clients/" + due.clientId()));
    }
    addSteps(matters, viewer);
    return matters.stream().sorted(Comparator.comparing(Matter::pressing)).limit(MOST).toList();
  }

  private void addLots(List<Matter> matters, LocalDate today) {
    Arrays.stream(Lot.Kind.values())
        .flatMap(kind -> lots.all(kind).stream())
        .filter(lot -> lot.remaining().signum() > 0)
        .forEach(lot -> {
          if (lot.recalledOn().isPresent()) {
            matters.add(lotMatter(lot, Phrase.of("today.lot-recalled")));
          } else if (lot.expiresOn().isBefore(today.plusDays(14))) {
            matters.add(lotMatter(lot, Phrase.of("today.lot-expires", lot.expiresOn())));
          }
        });
  }

  private static Matter lotMatter(Lot lot, Phrase what) {
    return new Matter(Pressing.WAIT, lot.text(), what, "/stock/" + lot.id());
  }

  private void addSteps(List<Matter> matters, Viewer viewer) {
    for (var client : clients.search("")) {
      rail.openStop(client.id())
          .ifPresent(stop -> {
            boolean may = viewer.role().mayTreat() || stop.name() == StepName.PLAN;
            var address = "/clients/" + client.id() + (may ? "/" + stop.name().slug() : "");
            var pressing =
                stop.state().kind() == StepState.Kind.BLOCKED ? Pressing.WAIT : Pressing.DUE;
            matters.add(new Matter(pressing, client.name(), said(stop, may), address));
          });
    }
  }

  private static Phrase said(StepRail.Stop stop, boolean may) {
    var note = may ? stop.state().note() : java.util.Optional.<Phrase>empty();
    return note.map(words -> Phrase.of("today.step-noted", stop.name(), words))
        .orElseGet(() -> Phrase.of("today.step", stop.name(), stop.state().kind()));
  }
}
