package stipple.scalp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import stipple.number.Bounds;

/// A part of a scalp cut into strips that can be laid flat, true to size, to be printed.
///
/// The strips are cut along lines straight over the head, equally far apart on the midline, and are
/// as few as keep lengths true within [#MOST_ERROR]. Where nothing is to be shown there is no
/// strip.
public final class Gores {

  /// The largest error of a length on paper, as a share of it (chosen: 0.5 mm in 30).
  public static final double MOST_ERROR = 0.015;

  private static final double WIDEST_MM = 40;
  private static final double NARROWEST_MM = 16;
  private static final double TRIAL_MM = 16;
  private static final int ROUNDS = 2;
  private static final double PAD_MM = 2;
  private static final double MM_PER_RAD = 95;
  private static final double MOST_MM = 400;

  private final List<Gore> all;

  private Gores(List<Gore> all) {
    this.all = List.copyOf(all);
  }

  /// Cuts the skin around these places into strips.
  ///
  /// *Domain*: at least one place on or near the skin; the same number of x, y and z, in mm as in
  /// [Position], each within 400 of 0. *Holds for*: a quarter of a second for 20,000 places.
  public static Gores of(ScalpMap map, float[] xMm, float[] yMm, float[] zMm) {
    if (xMm.length == 0 || xMm.length != yMm.length || xMm.length != zMm.length) {
      throw new IllegalArgumentException(
          "places must be told by as many x, y and z, at least one, got "
              + xMm.length
              + ", "
              + yMm.length
              + " and "
              + zMm.length);
    }
    var places = new ArrayList<Position>(xMm.length);
    for (int i = 0; i < xMm.length; i++) {
      places.add(new Position(bounded(xMm[i]), bounded(yMm[i]), bounded(zMm[i])));
    }
    return of(map, places);
  }

  /// Cuts the skin around these places into strips. *Domain*: at least one place.
  public static Gores of(ScalpMap map, List<Position> places) {
    var middle = map.surface().middle();
    var top = new AcrossLine(map.surface(), 0);
    double front = 0;
    double back = 0;
    for (var place : places) {
      // what lies on the strip over the top tells nothing of front and back
      if (Math.abs(top.paper(place).yMm()) > NARROWEST_MM / 2) {
        double tilt = GoreCuts.tiltRad(middle, place);
        front = Math.max(front, tilt);
        back = Math.min(back, tilt);
      }
    }
    var surface = map.surface();
    double pad = (PAD_MM + NARROWEST_MM / 2) / MM_PER_RAD;
    var whole = new MidlineCuts(surface, front + pad, back - pad);
    var midline = trimmed(surface, whole, places);
    double[] shares = trial(midline);
    double[] errors = errors(bands(surface, midline, shares, places));
    var fair = GoreShares.after(shares, errors);
    int count =
        Math.max((int) Math.ceil(midline.lengthMm() / WIDEST_MM), fair.leastCount(MOST_ERROR));
    while (true) {
      for (int round = 0; round < ROUNDS; round++) {
        shares = fair.of(count);
        var bands = bands(surface, midline, shares, places);
        errors = errors(bands);
        boolean narrow = midline.lengthMm() / (count + 1) < NARROWEST_MM;
        if (narrow || Arrays.stream(errors).allMatch(error -> error <= MOST_ERROR)) {
          return new Gores(filled(bands));
        }
        fair = GoreShares.after(shares, errors);
      }
      count++;
    }
  }

  private static double[] trial(MidlineCuts midline) {
    return GoreShares.equal((int) Math.ceil(midline.lengthMm() / TRIAL_MM));
  }

  // only as much of the midline as the strips need to hold all places
  private static MidlineCuts trimmed(
      HeadSurface surface, MidlineCuts whole, List<Position> places) {
    double[] shares = trial(whole);
    var bands = bands(surface, whole, shares, places);
    double front = 1;
    double back = 0;
    for (int i = 0; i < bands.size(); i++) {
      var band = bands.get(i);
      if (!band.isEmpty()) {
        double middle = (shares[i] + shares[i + 1]) / 2;
        front = Math.min(front, middle - (band.frontMm() + PAD_MM) / whole.lengthMm());
        back = Math.max(back, middle - (band.backMm() - PAD_MM) / whole.lengthMm());
      }
    }
    return new MidlineCuts(
        surface, whole.tiltRad(Math.max(0, front)), whole.tiltRad(Math.min(1, back)));
  }

  private static double[] errors(List<GoreBand> bands) {
    return bands.stream()
        .mapToDouble(band -> band.isEmpty() ? 0 : new GoreTruth(band).largestError())
        .toArray();
  }

  private static List<GoreBand> bands(
      HeadSurface surface, MidlineCuts midline, double[] shares, List<Position> places) {
    var cuts = new GoreCuts(surface, midline, shares);
    var bands = new ArrayList<GoreBand>();
    for (int i = 0; i < cuts.count(); i++) {
      bands.add(new GoreBand(surface, cuts, i));
    }
    for (var place : places) {
      bands.get(cuts.slotOf(place)).cover(place);
    }
    return bands;
  }

  private static List<Gore> filled(List<GoreBand> bands) {
    var gores = new ArrayList<Gore>();
    for (int i = 0; i < bands.size(); i++) {
      if (!bands.get(i).isEmpty()) {
        boolean joinsFront = i > 0 && !bands.get(i - 1).isEmpty();
        boolean joinsBehind = i < bands.size() - 1 && !bands.get(i + 1).isEmpty();
        gores.add(new Gore(gores.size() + 1, bands.get(i), joinsFront, joinsBehind));
      }
    }
    return gores;
  }

  /// All strips from front to back.
  public List<Gore> all() {
    return all;
  }

  /// The strip that a place belongs to; none where nothing was to be shown.
  public Optional<Gore> holding(Position place) {
    return all.stream().filter(gore -> gore.holds(place)).findFirst();
  }

  /// The largest error of a length on any strip, as a share of it.
  public double scaleError() {
    double largest = 0;
    for (var gore : all) {
      largest = Math.max(largest, gore.scaleError());
    }
    return largest;
  }

  private static double bounded(double mm) {
    Bounds.within(mm, "place", "mm", -MOST_MM, MOST_MM);
    return mm;
  }
}
