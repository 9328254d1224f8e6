package stipple.studio.desk.chain;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import stipple.studio.desk.chain.RePlans.Pin;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.house.web.Submissions;
import stipple.studio.house.web.Went;
import stipple.studio.practice.chains.Chains;
import stipple.studio.practice.chains.RePlanned;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Slot;

/// When life happens: one visit moved, missed or too soon for the skin, and the rest follows.
@Controller
class RePlanPages {

  private static final List<String> ASKED =
      List.of("visit", "start", "minutes", "practitioner", "room", "from", "with");

  private final ClientFrames frames;
  private final RePlans rePlans;
  private final ChainViews views;
  private final Chains chains;
  private final Studios studios;
  private final Submissions submissions;
  private final Viewers viewers;
  private final StudioClock clock;

  RePlanPages(
      ClientFrames frames,
      RePlans rePlans,
      ChainViews views,
      Chains chains,
      Studios studios,
      Submissions submissions,
      Viewers viewers,
      StudioClock clock) {
    this.frames = frames;
    this.rePlans = rePlans;
    this.views = views;
    this.chains = chains;
    this.studios = studios;
    this.submissions = submissions;
    this.viewers = viewers;
    this.clock = clock;
  }

  @GetMapping("/clients/{id}/chain/re-plan")
  ModelAndView ways(@PathVariable UUID id, Form query) {
    return page(id, query, ways(query, id));
  }

  /// Carries out one of the ways as it was shown: found anew and compared, so that nothing else is
  /// done than what was read.
  @PostMapping("/clients/{id}/chain/re-plans")
  ModelAndView carryOut(@PathVariable UUID id, Form form) {
    var ways = ways(form, id);
    var chosen = form.values("place");
    return submissions.take(
        form,
        () -> {
          var way =
              ways.stream()
                  .filter(one -> places(one).equals(chosen))
                  .findFirst()
                  .orElseThrow(() -> new NotDone(Phrase.of("chain.changed")));
          chains.rePlan(way, viewers.present().personId());
          return Went.to(ChainPages.address(id)).saying("chain.re-planned-now", way.changes());
        },
        () -> page(id, form, ways(form, id)));
  }

  static List<String> places(RePlanned way) {
    return way.lines().stream().map(line -> ChainForm.place(line.placed())).toList();
  }

  private List<RePlanned> ways(Form asked, UUID id) {
    return rePlans.propose(id, pin(asked), ChainForm.preferences(asked, today()));
  }

  // what an address says wrongly is left out
  private static Optional<Pin> pin(Form asked) {
    var visit = asked.optionalId("visit");
    var minutes = asked.optionalWhole("minutes", 10, 720);
    var practitioner = asked.optionalId("practitioner");
    var room = asked.optionalId("room");
    var start = start(asked.value("start"));
    return visit.isPresent()
            && minutes.isPresent()
            && practitioner.isPresent()
            && room.isPresent()
            && start.isPresent()
        ? Optional.of(
            new Pin(
                visit.get(), Slot.of(start.get(), minutes.get()), practitioner.get(), room.get()))
        : Optional.empty();
  }

  private static Optional<Instant> start(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }

  private ModelAndView page(UUID id, Form form, List<RePlanned> ways) {
    return Page.of(
        "desk/chain/re-plan",
        new RePlanPage(
            form,
            frames.story(id),
            rePlans.unfit(id),
            ways,
            ways.isEmpty() ? pin(form).flatMap(pin -> rePlans.inTheWay(id, pin)) : Optional.empty(),
            asked(form),
            views.names()));
  }

  private static Map<String, String> asked(Form form) {
    var asked = new LinkedHashMap<String, String>();
    for (var name : ASKED) {
      if (!form.value(name).isEmpty()) {
        asked.put(name, form.value(name));
      }
    }
    return asked;
  }

  private LocalDate today() {
    return clock.today(studios.present().place().zone());
  }
}
