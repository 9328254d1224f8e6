package stipple.studio.desk.designer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stipple.duration.LearnedHands;

/// What the designer in the browser starts from, as it is written into the page.
record DesignerStart(
    Head head,
    Planning planning,
    LearnedHands hands,
    Rims rims,
    @Nullable Loss loss,
    double cm2PerUnit,
    Prices prices,
    List<Look> looks,
    List<Line> lines,
    Map<String, String> names,
    Map<String, String> words) {

  /// One tape: the mean of its readings.
  record Tape(double meanMm, int readings) {}

  /// The head, and the chance by which its dots lie; as the door of the engines takes it.
  record Head(
      @Nullable Tape around,
      @Nullable Tape over,
      @Nullable Tape length,
      double hairMm,
      double hairSdMm,
      boolean woman,
      double glabellaAboveNasionMm,
      double outerCanthusMm,
      String seed) {}

  /// What a plan follows from besides the drawing.
  record Planning(
      boolean oily,
      boolean dry,
      boolean sensitive,
      boolean thick,
      int pain,
      int toleranceMinutes,
      String healing,
      String goal,
      int gapMinDays,
      int capMinutes,
      int chosenSessions) {}

  /// The way from the crown to the rim, in mm: to the front, to the side, to the back.
  record Rims(double front, double side, double back) {}

  /// Where hair has gone on record, and how its fields were filled: left so, they stand for exactly
  /// this.
  record Loss(
      String stage, double frontBack, double crownWider, double sidesLower, String fields) {}

  /// The price book, in the smallest unit of its currency.
  record Prices(String currency, int digits, Map<String, Long> minor) {}

  /// How skin and dots look at a time: colours for a style sheet, and the width of a dot.
  record Look(String age, String skin, String dot, double widthMm) {}

  /// A line to compare with, by its points.
  record Line(String name, String points, boolean mirrored) {}
}
