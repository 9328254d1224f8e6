package stipple.studio.treatment.pigmentmixing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.pigment.DatedInk;
import stipple.pigment.Hand;
import stipple.pigment.Implant;
import stipple.pigment.LeftOut;
import stipple.pigment.Offsets;
import stipple.pigment.Placement;
import stipple.studio.house.LatestUsed;
import stipple.studio.practice.colour.Optics;
import stipple.studio.practice.stock.InkOfLot;
import stipple.studio.practice.stock.Inks;
import stipple.studio.practice.stock.Lots;

/// What the studio has learnt of its own hands from healed readings: reckoned from all that count,
/// so that a reading struck out teaches nothing.
@Component
class StudioOffsets {

  private static final int KEPT = 10;

  private final HealedReadings readings;
  private final PouredShares poured;
  private final Lots lots;
  private final Inks inks;
  private final Optics optics;
  private final LatestUsed<Known, Learnt> learnt = new LatestUsed<>(KEPT);

  StudioOffsets(HealedReadings readings, PouredShares poured, Lots lots, Inks inks, Optics optics) {
    this.readings = readings;
    this.poured = poured;
    this.lots = lots;
    this.inks = inks;
    this.optics = optics;
  }

  // what everything learnt follows from
  private record Known(List<UUID> readings, String inks) {}

  /// As of now.
  Offsets present() {
    return learnt().offsets();
  }

  /// What was learnt, for the page that tells it.
  Learnt learnt() {
    var counting = readings.counting();
    var ids = counting.stream().map(HealedReading::id).toList();
    return learnt.get(new Known(ids, inks.fingerprint()), _ -> learn(counting));
  }

  private Learnt learn(List<HealedReading> counting) {
    var told = new ArrayList<stipple.pigment.HealedReading>();
    counting.forEach(reading -> told(reading).ifPresent(told::add));
    var prior = Offsets.assumed();
    return new Learnt(
        told.isEmpty() ? prior : Offsets.from(prior, told, optics.skin(), optics.usual()),
        told.size(),
        LeftOut.of(prior, told, optics.skin(), optics.usual()));
  }

  // a single dot, and a mix that cannot be reckoned with, teach nothing
  private Optional<stipple.pigment.HealedReading> told(HealedReading reading) {
    var seen = reading.seen();
    if (seen.as() != HealedReading.SeenAs.FIELD || seen.densityPerCm2().isEmpty()) {
      return Optional.empty();
    }
    return implant(reading.mixId(), seen.passes(), seen.densityPerCm2().get().doubleValue())
        .map(implant ->
            new stipple.pigment.HealedReading(
                reading.clientId().toString(),
                optics.skinFit().fromLab(seen.bare()).tone(),
                seen.bare(),
                seen.treated(),
                seen.days(),
                implant));
  }

  private Optional<Implant> implant(UUID mixId, int passes, double dotsPerCm2) {
    var shares = poured.of(mixId);
    var known = lots.byId(shares.keySet());
    var found =
        inks.look(shares.keySet().stream().map(known::get).map(Objects::requireNonNull).toList());
    var dated = new ArrayList<DatedInk>();
    for (var look : found.values()) {
      if (look instanceof InkOfLot.Known(var ink)) {
        dated.add(new DatedInk(ink.ink(), ink.kind()));
      }
    }
    return dated.size() < shares.size() || dated.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Implant(
                dated,
                List.copyOf(shares.values()),
                new Hand(Hand.USUAL.unitsPerDot(), passes),
                Placement.USUAL,
                dotsPerCm2));
  }
}
