package stipple.studio.treatment.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import stipple.scalp.Zone;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.house.web.Choice;
import stipple.studio.house.web.Form;
import stipple.studio.house.web.Page;
import stipple.studio.practice.clients.ClientFrames;
import stipple.studio.practice.clients.Clients;
import stipple.studio.practice.clients.StepName;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.stock.Lot;
import stipple.studio.practice.stock.Lots;
import stipple.studio.treatment.hairlinedesign.HairlineDesigns;
import stipple.studio.treatment.pigmentmixing.Mixes;

/// Shows a session: the console while it runs, the record when it is over.
@Component
class ConsoleView {

  private static final String USUAL_DEPTH_MM = "1";
  private static final String USUAL_SPEED_HZ = "100";

  private final Sessions sessions;
  private final LikelyEnds ends;
  private final HairlineDesigns designs;
  private final Mixes mixes;
  private final Lots lots;
  private final Clients clients;
  private final ClientFrames frames;
  private final Studios studios;
  private final Viewers viewers;
  private final StudioClock clock;

  ConsoleView(
      Sessions sessions,
      LikelyEnds ends,
      HairlineDesigns designs,
      Mixes mixes,
      Lots lots,
      Clients clients,
      ClientFrames frames,
      Studios studios,
      Viewers viewers,
      StudioClock clock) {
    this.sessions = sessions;
    this.ends = ends;
    this.designs = designs;
    this.mixes = mixes;
    this.lots = lots;
    this.clients = clients;
    this.frames = frames;
    this.studios = studios;
    this.viewers = viewers;
    this.clock = clock;
  }

  ModelAndView of(UUID sessionId) {
    return of(sessionId, "", Form.empty());
  }

  /// The page again, where the form of this name was wrong.
  ModelAndView of(UUID sessionId, String sent, Form typed) {
    var session = sessions.get(sessionId);
    return session.isRunning() ? console(session, sent, typed) : record(session, typed);
  }

  private ModelAndView console(Session session, String sent, Form typed) {
    var now = clock.now();
    var needles = needles(session);
    return Page.of(
        "treatment/session/console",
        new ConsolePage(
            new ConsolePage.Forms(sent, typed, filled(session, needles)),
            clients.get(session.clientId()),
            session,
            ends.of(session),
            tiles(session),
            needles,
            session.openPass().map(pass -> (int) session.activeMinutes(pass, now))));
  }

  private List<ConsolePage.ZoneTile> tiles(Session session) {
    var areas = designs.get(session.chair().designId()).areas();
    var placed = session.dotsByZone();
    var tiles = new ArrayList<ConsolePage.ZoneTile>();
    for (var zone : Zone.values()) {
      int planned = session.plannedDots().getOrDefault(zone, 0);
      int done = placed.getOrDefault(zone, 0);
      if (areas.cm2(zone) > 0 || planned > 0 || done > 0) {
        tiles.add(new ConsolePage.ZoneTile(zone, planned, done));
      }
    }
    return tiles;
  }

  private List<Choice> needles(Session session) {
    var today = clock.today(studios.present().place().zone());
    var offered = new LinkedHashMap<UUID, Choice>();
    session
        .lastPass()
        .ifPresent(pass -> {
          var needle = pass.needle();
          offered.put(needle.lotId(), Choice.of(needle.lotId(), needle.name()));
        });
    lots.usable(Lot.Kind.NEEDLE, today)
        .forEach(lot -> offered.put(lot.id(), Choice.of(lot.id(), lot.text())));
    return List.copyOf(offered.values());
  }

  /// What the next entries will most likely be: set as in the last pass, of this session or the one
  /// before, in the zone that still has dots left.
  private Form filled(Session session, List<Choice> needles) {
    var values = new LinkedHashMap<String, String>();
    values.put("depthMm", USUAL_DEPTH_MM);
    values.put("speedHz", USUAL_SPEED_HZ);
    if (needles.size() == 1) {
      values.put("needleLot", needles.getFirst().value());
    }
    var last = session.lastPass().or(() -> passBefore(session));
    last.ifPresent(pass -> values.putAll(asBefore(pass)));
    nextZone(session).ifPresent(zone -> values.put("zone", zone.name()));
    session.openPass().ifPresent(pass -> values.put("dots", String.valueOf(pass.dots())));
    values.put("breakReason", Break.Reason.PLANNED.name());
    values.put("sessionNote", session.note());
    return Form.filled(values);
  }

  private Optional<Pass> passBefore(Session session) {
    return sessions.ofClient(session.clientId()).stream()
        .filter(other -> other.number() < session.number())
        .reduce((_, later) -> later)
        .flatMap(Session::lastPass);
  }

  private static Optional<Zone> nextZone(Session session) {
    var left = session.dotsLeft();
    var last = session.lastPass().map(Pass::zone);
    return last.filter(zone -> left.getOrDefault(zone, 0) > 0)
        .or(() ->
            left.entrySet().stream()
                .filter(zone -> zone.getValue() > 0)
                .map(Map.Entry::getKey)
                .findFirst())
        .or(() -> last);
  }

  private static Map<String, String> asBefore(Pass pass) {
    return Map.of(
        "needleLot", pass.needle().lotId().toString(),
        "depthMm", pass.depthMm().stripTrailingZeros().toPlainString(),
        "speedHz", String.valueOf(pass.speedHz()));
  }

  private ModelAndView record(Session session, Form typed) {
    return Page.of(
        "treatment/session/record",
        new RecordPage(
            typed,
            frames.at(session.clientId(), StepName.SESSIONS),
            session,
            lotsUsed(session),
            viewers.present().isOwner()));
  }

  /// Every lot that touched the skin in this session: mix, anaesthetic, needles.
  private List<String> lotsUsed(Session session) {
    var used = new LinkedHashMap<UUID, String>();
    mixes.get(session.chair().mixId()).parts().forEach(part -> used.put(part.lotId(), part.text()));
    session.chair().anaestheticLotId().ifPresent(id -> used.put(id, lots.get(id).text()));
    session.work().passes().forEach(pass -> used.put(pass.needle().lotId(), pass.needle().name()));
    return List.copyOf(used.values());
  }
}
