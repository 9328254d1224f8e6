package stipple.studio.practice.insights;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Names;

/// In which tenth of its range each true length fell: if ranges are right, each tenth holds as
/// many, but for chance.
///
/// From `least` to `most` a tenth may well hold, in 95 of 100 cases.
public record Evenness(List<Integer> counts, int least, int most) {

  public static final int BINS = 10;

  // 95 and 99 % points of χ² with nine degrees of freedom [AbramowitzStegun]
  private static final double SELDOM = 16.919;
  private static final double HARDLY_EVER = 21.666;

  /// What may be said of it.
  public enum Verdict {
    TOO_FEW,
    EVEN,
    DOUBTFUL,
    UNEVEN
  }

  static Evenness of(List<ScoredForecast> scored) {
    var counts = new int[BINS];
    for (var one : scored) {
      counts[Math.min(BINS - 1, (int) (BINS * one.share()))]++;
    }
    int n = scored.size();
    return new Evenness(Arrays.stream(counts).boxed().toList(), at(n, 0.025), at(n, 0.975));
  }

  public int n() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /// About nine where all is well.
  public double chiSquare() {
    double expected = (double) n() / BINS;
    return expected == 0
        ? 0
        : counts.stream().mapToDouble(count -> (count - expected) * (count - expected)).sum()
            / expected;
  }

  /// χ² says nothing where fewer than five are expected in a tenth.
  public Verdict verdict() {
    if (n() < 5 * BINS) {
      return Verdict.TOO_FEW;
    }
    double sum = chiSquare();
    return sum < SELDOM ? Verdict.EVEN : sum < HARDLY_EVER ? Verdict.DOUBTFUL : Verdict.UNEVEN;
  }

  /// The verdict in words.
  public Phrase judged() {
    return Phrase.of(Names.keyOf(verdict()), BigDecimal.valueOf(Math.round(chiSquare() * 10), 1));
  }

  /// The counts, one after the other.
  public String said() {
    return counts.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /// What the picture must hold.
  public int top() {
    return Math.max(1, (int) Math.ceil(1.15 * Math.max(most, Collections.max(counts))));
  }

  /// The least count whose chance to be reached or stayed below is at least this, of `n` lots of
  /// one in ten.
  static int at(int n, double share) {
    double chance = Math.pow(0.9, n);
    double sum = chance;
    int count = 0;
    while (sum < share && count < n) {
      chance *= (n - count) / (count + 1.0) / 9;
      count++;
      sum += chance;
    }
    return count;
  }
}
