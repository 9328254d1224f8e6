package stipple.scalp;

import java.util.ArrayList;
import java.util.List;
import stipple.number.Bounds;

/// One thing to think about before a drawn hairline is signed: a value, the words are elsewhere.
///
/// `figure` is the bound in question (cm, years of age, or the unit its code names), `source` a key
/// of the list of sources.
public record HairlineAdvice(Code code, Severity severity, double figure, String source) {

  public HairlineAdvice {
    Bounds.within(figure, "figure of an advice", "in its unit", 0, 200);
  }

  /// What the advice is about.
  public enum Code {
    /// Below what any source supports.
    FAR_TOO_LOW,
    TOO_LOW,
    TOO_HIGH,
    /// Low on a man whose line may still rise; cm.
    LOW_FOR_THE_AGE,
    LOW_FOR_THE_LOSS,
    BELOW_FORMER_LINE,
    STRAIGHT_FOR_AGE,
    STRAIGHT_LOOKS_DRAWN,
    TEMPLE_BELOW_MIDDLE,
    TEMPLE_OFF_EYE_LINE,
    /// The corner is rounded away; degrees.
    ANGLE_FILLED,
    /// Left and right differ; mm.
    ASYMMETRIC,
    TRANSITION_NARROW,
    /// Even and not graded; mm.
    HARD_EDGE,
    /// Too dense from the start; dots per cm².
    DENSE_EDGE,
    NO_LIMITS_FOR_WOMEN,
    /// Outside the one series of women's foreheads; cm.
    FOREHEAD_UNUSUAL
  }

  /// How much it matters: a note to know, or a warning to answer.
  public enum Severity {
    NOTE,
    WARNING
  }

  private static final double LOWEST_OF_ALL_CM = 6;
  private static final double LOWEST_MAN_CM = 7;
  private static final double HIGHEST_MAN_CM = 11;
  // the mature line forms between 17 and 29 [Baldingblog]; from 30 a straight one is rare (chosen)
  private static final int MATURE_FROM_YEARS = 30;
  // between the bold 7 and the usual 8 cm (chosen)
  private static final double LOWEST_YOUNG_CM = 7.5;
  // half a finger's breadth (chosen): no source gives a tolerance
  private static final double EYE_LINE_TOLERANCE_CM = 1;
  private static final double NARROWEST_TRANSITION_CM = 0.5;
  private static final double FOREHEAD_CM = 6.4;
  // about two standard deviations of such series (an assumption)
  private static final double FOREHEAD_TOLERANCE_CM = 1;

  /// All advice for a line, in the order in which one looks at it: height, age, temples, edge.
  ///
  /// *Holds for*: men's heights 7–11 cm `[HRN-design]` `[Estplast]`; women get no limits, only one
  /// series of foreheads is published (6.4 cm on average) `[KoreanForehead]`. What only a line laid
  /// on a head shows comes with its detail.
  public static List<HairlineAdvice> on(HairlineMeasures line) {
    var advice = new ArrayList<HairlineAdvice>();
    onHeight(line, advice);
    onStraightness(line, advice);
    onTemples(line, advice);
    var detail = line.detail();
    if (detail != null) {
      DetailAdvice.onCorners(detail, advice);
    }
    boolean hard = detail != null && DetailAdvice.isHard(detail);
    if (line.edge() != EdgeStyle.SHARP && hard) {
      advice.add(DetailAdvice.hard());
    } else if (line.edge() != EdgeStyle.SHARP
        && line.transitionDepthCm() < NARROWEST_TRANSITION_CM) {
      advice.add(note(Code.TRANSITION_NARROW, NARROWEST_TRANSITION_CM, "Baldingblog"));
    }
    if (detail != null) {
      DetailAdvice.onDensity(detail, advice);
    }
    return List.copyOf(advice);
  }

  private static void onHeight(HairlineMeasures line, List<HairlineAdvice> advice) {
    double heightCm = line.midFrontalHeightCm();
    if (!line.man()) {
      boolean usual = Math.abs(heightCm - FOREHEAD_CM) <= FOREHEAD_TOLERANCE_CM;
      var code = usual ? Code.NO_LIMITS_FOR_WOMEN : Code.FOREHEAD_UNUSUAL;
      advice.add(note(code, FOREHEAD_CM, "KoreanForehead"));
    } else if (heightCm < LOWEST_OF_ALL_CM) {
      advice.add(warning(Code.FAR_TOO_LOW, LOWEST_OF_ALL_CM, "HRN-design"));
    } else if (heightCm < LOWEST_MAN_CM) {
      advice.add(warning(Code.TOO_LOW, LOWEST_MAN_CM, "HRN-design"));
    } else if (heightCm > HIGHEST_MAN_CM) {
      advice.add(warning(Code.TOO_HIGH, HIGHEST_MAN_CM, "Estplast"));
    }
    if (line.man() && line.ageYears() < MATURE_FROM_YEARS && heightCm < LOWEST_YOUNG_CM) {
      advice.add(warning(Code.LOW_FOR_THE_AGE, LOWEST_YOUNG_CM, "Baldingblog"));
    }
    var stage = line.stage();
    double usualCm = HairlineMeasures.USUAL_HEIGHT_CM;
    if (line.man() && stage != null && stage.isFarGone() && heightCm < usualCm) {
      advice.add(warning(Code.LOW_FOR_THE_LOSS, usualCm, "HRN-design"));
    }
    var formerCm = line.formerHeightCm();
    if (formerCm != null && heightCm < formerCm) {
      advice.add(warning(Code.BELOW_FORMER_LINE, formerCm, "Faithum-hairlines"));
    }
  }

  private static void onStraightness(HairlineMeasures line, List<HairlineAdvice> advice) {
    if (line.edge() != EdgeStyle.SHARP) {
      return;
    }
    advice.add(
        line.ageYears() >= MATURE_FROM_YEARS
            ? warning(Code.STRAIGHT_FOR_AGE, MATURE_FROM_YEARS, "Baldingblog")
            : note(Code.STRAIGHT_LOOKS_DRAWN, MATURE_FROM_YEARS, "TeamMicro-hairlines"));
  }

  private static void onTemples(HairlineMeasures line, List<HairlineAdvice> advice) {
    if (line.templeAboveMidCm() < 0) {
      advice.add(warning(Code.TEMPLE_BELOW_MIDDLE, 0, "Rejuvenate"));
    }
    if (line.templeOffEyeLineCm() > EYE_LINE_TOLERANCE_CM) {
      advice.add(note(Code.TEMPLE_OFF_EYE_LINE, EYE_LINE_TOLERANCE_CM, "Shapiro"));
    }
  }

  static HairlineAdvice note(Code code, double figure, String source) {
    return new HairlineAdvice(code, Severity.NOTE, figure, source);
  }

  static HairlineAdvice warning(Code code, double figure, String source) {
    return new HairlineAdvice(code, Severity.WARNING, figure, source);
  }
}
