package stipple.studio.treatment.consultation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.scalp.AreaReckoning;
import stipple.scalp.HairUnderTape;
import stipple.scalp.HeadModel;
import stipple.scalp.ScalpMap;
import stipple.scalp.Stage;
import stipple.scalp.Tapes;

/// The heads on record, ready to be reckoned on.
///
/// Laying a map over a head takes a tenth of a second, so the latest used are kept: the same tapes
/// give the same head, whoever wears it.
@Component
public class Heads {

  private static final int KEPT = 32;
  private static final Tapes NONE = new Tapes(Map.of(), HairUnderTape.SHAVED);

  private final HeadMeasurements measurements;
  private final Consultations consultations;
  private final Map<Wanted, MeasuredHead> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

  Heads(HeadMeasurements measurements, Consultations consultations) {
    this.measurements = measurements;
    this.consultations = consultations;
  }

  // all that a head is fitted from
  private record Wanted(Tapes tapes, boolean woman) {}

  /// A client's head as it was measured last; before that the mean of women where the stage is
  /// Ludwig's, and of men otherwise, marked as an estimate.
  public MeasuredHead of(UUID clientId) {
    return measurements.latest(clientId).map(this::of).orElseGet(() -> average(clientId));
  }

  /// The head of one measuring.
  public MeasuredHead of(HeadMeasurement measurement) {
    var head = of(measurement.readings().tapes());
    return new MeasuredHead(head.model(), head.map(), head.areas(), Optional.of(measurement));
  }

  /// The head of one measuring by its id: a signed design keeps its own.
  public MeasuredHead measured(UUID measurementId) {
    return of(measurements.get(measurementId));
  }

  /// The average head that stands in for a client nobody has measured.
  public MeasuredHead average(UUID clientId) {
    return average(isWoman(clientId));
  }

  /// The mean of women or men, an estimate.
  public MeasuredHead average(boolean woman) {
    return kept(new Wanted(NONE, woman));
  }

  /// The head that these tapes would give, not on record.
  MeasuredHead of(Tapes tapes) {
    return kept(new Wanted(tapes, false));
  }

  /// Whether a woman's average stands in for a head that nobody measured: where the stage is
  /// Ludwig's.
  public boolean isWoman(UUID clientId) {
    return consultations
        .latest(clientId)
        .flatMap(Consultation::stage)
        .filter(Stage::isLudwig)
        .isPresent();
  }

  // Two may lay the same map at once; it is the same map.
  private MeasuredHead kept(Wanted wanted) {
    synchronized (kept) {
      var known = kept.get(wanted);
      if (known != null) {
        return known;
      }
    }
    var model = HeadModel.fitted(wanted.tapes(), wanted.woman());
    var map = ScalpMap.of(model);
    var head = new MeasuredHead(model, map, AreaReckoning.on(map), Optional.empty());
    synchronized (kept) {
      kept.put(wanted, head);
      if (kept.size() > KEPT) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return head;
  }
}
