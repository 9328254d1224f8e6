package stipple.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import stipple.duration.LearnedHands;
import stipple.duration.LearnedPace;
import stipple.duration.LearnedRest;
import stipple.duration.LengthBelief;

/// Reads what a page was told of two hands' pace into the engine's words.
final class LearnedHandsReading {

  private LearnedHandsReading() {}

  static LearnedHands hands(LearnedHandsAsk ask) {
    return new LearnedHands(
        Read.whole(ask.getDay(), "day"),
        minutes(ask.getOwnEstimateMinutes()),
        Read.whole(ask.getSessionsOfPractitioner(), "sessions of the practitioner"),
        Read.whole(ask.getSessions(), "sessions"),
        pace(ask.getPace()),
        rest(ask.getRest()),
        ask.getEstimateBias(),
        held(ask.getHeld()));
  }

  private static Map<String, Integer> minutes(JSMapLike<JSNumber> bySitting) {
    var minutes = new TreeMap<String, Integer>();
    for (var sitting : JSObjects.getOwnPropertyNames(bySitting)) {
      minutes.put(sitting, Read.whole(bySitting.get(sitting).doubleValue(), "own estimate"));
    }
    return minutes;
  }

  private static LearnedPace pace(LearnedHandsAsk.PaceAsk ask) {
    return new LearnedPace(
        listed(ask.getMeans()),
        listed(ask.getUnsure()),
        ask.getDegrees(),
        ask.getSquares(),
        listed(ask.getShifts()),
        listed(ask.getOwn()),
        ask.getCommon(),
        ask.getPassing());
  }

  private static LearnedRest rest(LearnedHandsAsk.RestAsk ask) {
    return new LearnedRest(
        length(ask.getSetUpPrepared()),
        length(ask.getSetUpInChair()),
        length(ask.getCheck()),
        length(ask.getCloseOut()),
        length(ask.getOneBreak()),
        ask.getBreaks(),
        ask.getDottingMin());
  }

  private static LengthBelief length(LearnedHandsAsk.LengthAsk ask) {
    return new LengthBelief(ask.getMean(), ask.getWorth(), ask.getSquares(), ask.getDegrees());
  }

  private static LearnedHands.Held held(LearnedHandsAsk.HeldAsk ask) {
    var counts = new ArrayList<Integer>();
    for (double count : ask.getCounts()) {
      counts.add(Read.whole(count, "forecasts in a share"));
    }
    return new LearnedHands.Held(counts, ask.getLow(), ask.getHigh());
  }

  private static List<Double> listed(double[] numbers) {
    var listed = new ArrayList<Double>();
    for (double number : numbers) {
      listed.add(number);
    }
    return listed;
  }
}
