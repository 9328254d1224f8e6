package stipple.studio.treatment.pigmentmixing;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stipple.pigment.Age;
import stipple.pigment.Nearness;
import stipple.studio.house.web.Form;

/// What a recipe is asked for: the target, the dots it will be worn in, how it is judged, the cap
/// it is counted into, the lots it may take.
public record RecipeAsk(
    String target,
    double dotsPerCm2,
    int passes,
    int capDrops,
    Nearness nearness,
    Age age,
    List<UUID> lots,
    boolean fewer) {

  static final int MOST_LOTS = 8;
  static final List<Integer> CAPS = List.of(20, 40);
  private static final List<String> FIELDS =
      List.of("target", "dotsPerCm2", "passes", "nearness", "age", "lot");
  private static final BigDecimal LEAST_DOTS = BigDecimal.TEN;
  private static final BigDecimal MOST_DOTS = new BigDecimal(250);
  private static final int MOST_PASSES = 3;

  public RecipeAsk {
    lots = List.copyOf(lots);
  }

  /// What was asked, and the usual where nothing was.
  static RecipeAsk read(Form form, RecipeAsk usual) {
    if (form.value("asked").isEmpty()) {
      return usual;
    }
    return new RecipeAsk(
        form.text("target", 80),
        form.decimal("dotsPerCm2", LEAST_DOTS, MOST_DOTS).doubleValue(),
        form.whole("passes", 1, MOST_PASSES),
        form.has("cap", "40") ? 40 : 20,
        form.choice("nearness", Nearness.class),
        form.choice("age", Age.class),
        usable(form),
        form.has("pick", "fewer"));
  }

  /// Whether something of it was typed wrongly.
  static boolean isWrong(Form form) {
    return FIELDS.stream().anyMatch(field -> form.wrong(field).isPresent());
  }

  // a name that is no lot of today is left out: the page says which lots it reckoned with
  private static List<UUID> usable(Form form) {
    return form.values("lot").stream().flatMap(RecipeAsk::id).distinct().toList();
  }

  private static Stream<UUID> id(String typed) {
    try {
      return Stream.of(UUID.fromString(typed));
    } catch (IllegalArgumentException strange) {
      return Stream.empty();
    }
  }

  /// The same with the other recipe picked.
  public RecipeAsk picking(boolean withFewerInks) {
    return new RecipeAsk(target, dotsPerCm2, passes, capDrops, nearness, age, lots, withFewerInks);
  }

  /// As the query of a link.
  public String query() {
    var fields =
        Stream.of(
            "asked=yes",
            "target=" + URLEncoder.encode(target, StandardCharsets.UTF_8),
            "dotsPerCm2=" + BigDecimal.valueOf(dotsPerCm2).stripTrailingZeros().toPlainString(),
            "passes=" + passes,
            "cap=" + capDrops,
            "nearness=" + nearness,
            "age=" + age,
            "pick=" + (fewer ? "fewer" : "best"));
    return Stream.concat(fields, lots.stream().map(lot -> "lot=" + lot))
        .collect(Collectors.joining("&"));
  }

  public boolean takes(UUID lotId) {
    return lots.contains(lotId);
  }
}
