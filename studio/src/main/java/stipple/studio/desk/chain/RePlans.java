package stipple.studio.desk.chain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import stipple.studio.desk.chain.BookedVisits.Match;
import stipple.studio.desk.chain.VisitsToCome.ToCome;
import stipple.studio.house.Phrase;
import stipple.studio.practice.booking.Appointment;
import stipple.studio.practice.chains.AskedVisit;
import stipple.studio.practice.chains.ChainFinder;
import stipple.studio.practice.chains.ChainWish;
import stipple.studio.practice.chains.Gaps;
import stipple.studio.practice.chains.PlacedVisit;
import stipple.studio.practice.chains.Preferences;
import stipple.studio.practice.chains.RePlanned;
import stipple.studio.practice.chains.RePlanned.Line;
import stipple.studio.practice.settings.Studios;
import stipple.studio.practice.timetable.Slot;

/// Holds what is booked against what the treatment asks for now, and proposes what to change: as
/// few visits as possible first.
@Component
class RePlans {

  private static final int MOST = 4;

  private final VisitsToCome visits;
  private final BookedVisits booked;
  private final ChainFinder finder;
  private final Gaps gaps;
  private final Studios studios;

  RePlans(
      VisitsToCome visits, BookedVisits booked, ChainFinder finder, Gaps gaps, Studios studios) {
    this.visits = visits;
    this.booked = booked;
    this.finder = finder;
    this.gaps = gaps;
    this.studios = studios;
  }

  /// A visit that somebody wants elsewhere.
  record Pin(UUID visitId, Slot slot, UUID practitionerId, UUID roomId) {}

  /// What does not fit any more among the visits that are booked, if anything.
  Optional<Phrase> unfit(UUID clientId) {
    var toCome = visits.of(clientId);
    var lines = booked.match(clientId, toCome);
    return lines.stream().noneMatch(line -> line.appointment().isPresent())
        ? Optional.empty()
        : against(toCome, lines);
  }

  private Optional<Phrase> against(ToCome toCome, List<Match> lines) {
    var first = firstUnfit(toCome, lines);
    // what is not booked yet at the end is to be booked, not changed
    if (lines.stream().skip(first).noneMatch(line -> line.appointment().isPresent())) {
      return Optional.empty();
    }
    var line = lines.get(first);
    return line.appointment().isEmpty()
        ? Optional.of(Phrase.of("chain.unfit.missing", first + 1))
        : gaps.against(
            previous(toCome, lines, first).orElseThrow(),
            line.appointment().get().slot(),
            line.asked().gap());
  }

  /// The first visit that is not booked, or booked at the wrong distance.
  private int firstUnfit(ToCome toCome, List<Match> lines) {
    for (int at = 0; at < lines.size(); at++) {
      var here = lines.get(at);
      if (here.appointment().isEmpty()) {
        return at;
      }
      var before = previous(toCome, lines, at);
      var slot = here.appointment().get().slot();
      if (before.isPresent() && gaps.against(before.get(), slot, here.asked().gap()).isPresent()) {
        return at;
      }
    }
    return lines.size();
  }

  private static Optional<Slot> previous(ToCome toCome, List<Match> lines, int at) {
    return at == 0 ? toCome.before() : lines.get(at - 1).appointment().map(Appointment::slot);
  }

  /// Ways to have all visits in their place again, those with the fewest changes first. A pinned
  /// visit lies where it is wanted, and only what follows it is moved.
  List<RePlanned> propose(UUID clientId, Optional<Pin> pin, Preferences wishes) {
    var toCome = visits.of(clientId);
    var lines = booked.match(clientId, toCome);
    var fixed = fixed(toCome, lines, pin);
    var ways = new ArrayList<RePlanned>();
    for (int moved = 0; moved <= lines.size() - fixed.size() && ways.size() < MOST; moved++) {
      for (var way : moving(clientId, toCome, lines, fixed, moved, wishes)) {
        if (ways.stream().noneMatch(known -> known.lines().equals(way.lines()))) {
          ways.add(way);
        }
      }
    }
    return ways.stream().sorted(Comparator.comparingLong(RePlanned::changes)).limit(MOST).toList();
  }

  /// What stands between a wanted place and the visit before it, which does not move, if anything.
  Optional<Phrase> inTheWay(UUID clientId, Pin pin) {
    var toCome = visits.of(clientId);
    var fixed = fixed(toCome, booked.match(clientId, toCome), Optional.of(pin));
    return gaps.against(toCome.before(), fixed.stream().map(Line::placed).toList());
  }

  /// What stays where it is, up to the first that does not fit or the one that is pinned elsewhere.
  private List<Line> fixed(ToCome toCome, List<Match> lines, Optional<Pin> pin) {
    var fixed = new ArrayList<Line>();
    int first = firstUnfit(toCome, lines);
    for (var line : lines) {
      var pinned = pin.filter(one -> isPinned(line, one));
      if (pinned.isPresent()) {
        fixed.add(new Line(line.appointment(), placed(line.asked(), pinned.get())));
        return fixed;
      }
      if ((pin.isEmpty() && fixed.size() == first) || line.appointment().isEmpty()) {
        return fixed;
      }
      fixed.add(new Line(line.appointment(), placed(line)));
    }
    return fixed;
  }

  private static boolean isPinned(Match line, Pin pin) {
    return line.appointment().filter(visit -> visit.id().equals(pin.visitId())).isPresent();
  }

  private List<RePlanned> moving(
      UUID clientId,
      ToCome toCome,
      List<Match> lines,
      List<Line> fixed,
      int moved,
      Preferences wishes) {
    int end = fixed.size() + moved;
    var tail = lines.subList(end, lines.size());
    if (tail.stream().anyMatch(line -> line.appointment().isEmpty())) {
      return List.of();
    }
    var before = fixed.isEmpty() ? toCome.before() : Optional.of(fixed.getLast().placed().slot());
    var middles = middles(clientId, toCome, lines.subList(fixed.size(), end), tail, before, wishes);
    return middles.stream()
        .map(middle -> joined(clientId, toCome, lines, fixed, middle, tail))
        .filter(way -> gaps.against(way.before(), places(way)).isEmpty())
        .toList();
  }

  private List<List<PlacedVisit>> middles(
      UUID clientId,
      ToCome toCome,
      List<Match> moving,
      List<Match> tail,
      Optional<Slot> before,
      Preferences wishes) {
    if (moving.isEmpty()) {
      return List.of(List.of());
    }
    var asked = new ArrayList<>(moving.stream().map(Match::asked).toList());
    if (!tail.isEmpty()) {
      asked.set(asked.size() - 1, beforeTail(asked.getLast(), tail.getFirst()));
    }
    var out =
        moving.stream()
            .flatMap(line -> line.appointment().stream())
            .map(Appointment::id)
            .collect(Collectors.toSet());
    var earliest = later(toCome.notBefore(), wishes.notBefore());
    var wished = new Preferences(wishes.days(), wishes.part(), wishes.practitioner(), earliest);
    return finder.find(new ChainWish(clientId, asked, before, wished), out).proposals().stream()
        .map(proposal -> proposal.visits())
        .toList();
  }

  /// The last of those that move must leave the gap to the first that stays.
  private AskedVisit beforeTail(AskedVisit asked, Match stays) {
    var zone = zone();
    return stays
        .appointment()
        .map(visit -> visit.slot().day(zone).minusDays(stays.asked().gap().minDays()))
        .map(day -> asked.before(day.plusDays(1).atStartOfDay(zone).toInstant()))
        .orElse(asked);
  }

  private static RePlanned joined(
      UUID clientId,
      ToCome toCome,
      List<Match> lines,
      List<Line> fixed,
      List<PlacedVisit> middle,
      List<Match> tail) {
    var all = new ArrayList<>(fixed);
    for (int at = 0; at < middle.size(); at++) {
      all.add(new Line(lines.get(fixed.size() + at).appointment(), middle.get(at)));
    }
    tail.forEach(line -> all.add(new Line(line.appointment(), placed(line))));
    return new RePlanned(clientId, toCome.before(), all);
  }

  private static List<PlacedVisit> places(RePlanned way) {
    return way.lines().stream().map(Line::placed).toList();
  }

  private static PlacedVisit placed(Match line) {
    var visit = line.appointment().orElseThrow();
    return new PlacedVisit(line.asked(), visit.slot(), visit.practitionerId(), visit.roomId());
  }

  private static PlacedVisit placed(AskedVisit asked, Pin pin) {
    return new PlacedVisit(asked, pin.slot(), pin.practitionerId(), pin.roomId());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private ZoneId zone() {
    return studios.present().place().zone();
  }
}
