package stipple.studio.treatment.plan;

import java.util.List;
import java.util.Map;
import stipple.scalp.Zone;
import stipple.studio.house.web.Words;
import stipple.studio.practice.settings.Price;

/// Says what a line of a price comes from, traced to the plan.
public final class QuoteWords {

  private QuoteWords() {}

  /// How much of it: “3”, or “140 cm²”.
  public static String quantity(QuoteLine line, Words words) {
    var quantity = words.number(line.quantity().stripTrailingZeros());
    return line.price() == Price.AREA_CM2 ? words.say("quote.cm2", quantity) : quantity;
  }

  /// Why the line is there.
  public static String cause(QuoteLine line, QuotedPlan plan, Words words) {
    var key = "quote.cause." + line.price();
    return switch (line.price()) {
      case SESSION -> sessions(plan, words);
      case AREA_CM2 ->
          words.say(plan.measured() ? key : key + ".guessed", zones(plan.areasCm2(), words));
      case SCAR_WORK -> words.say(key, words.number(Math.round(plan.scarCm2())));
      case CONSULTATION, PATCH_TEST, TOUCH_UP -> words.say(key);
    };
  }

  private static String sessions(QuotedPlan plan, Words words) {
    var dots = words.number(plan.totalDots());
    return plan.sittings().size() == plan.sessionNumber()
        ? words.say("quote.cause.SESSION", (double) plan.sessionNumber(), dots)
        : words.say(
            "quote.cause.SESSION.parts",
            (double) plan.sessionNumber(),
            (double) plan.sittings().size(),
            dots);
  }

  private static String zones(Map<Zone, Double> areasCm2, Words words) {
    List<String> zones =
        areasCm2.entrySet().stream()
            .map(zone ->
                words.say(
                    "quote.zone",
                    words.name(zone.getKey()),
                    words.number(Math.round(zone.getValue()))))
            .toList();
    return String.join(" + ", zones);
  }
}
