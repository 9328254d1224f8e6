package stipple.studio.treatment.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import stipple.duration.DurationModel;
import stipple.duration.Treating;
import tools.jackson.databind.json.JsonMapper;

/// What a page is told of hands: the fields that the browser’s module reads, and no others.
class LearnedHandsAsJsonTest {

  @Test
  void learned_hands_are_written_as_the_browser_reads_them() {
    var model = DurationModel.unlearned();
    var hands = new Treating(model, "Ada", "Idris", 20_000, Map.of("2a", 90)).hands();
    var mapper = new JsonMapper();
    var told = mapper.readTree(mapper.writeValueAsString(hands));
    assertThat(told.propertyNames())
        .containsExactlyInAnyOrder(
            "day",
            "ownEstimateMinutes",
            "sessionsOfPractitioner",
            "sessions",
            "pace",
            "rest",
            "estimateBias",
            "held");
    assertThat(told.at("/pace").propertyNames())
        .containsExactlyInAnyOrder(
            "means", "unsure", "degrees", "squares", "shifts", "own", "common", "passing");
    assertThat(told.at("/rest").propertyNames())
        .containsExactlyInAnyOrder(
            "setUpPrepared",
            "setUpInChair",
            "check",
            "closeOut",
            "oneBreak",
            "breaks",
            "dottingMin");
    assertThat(told.at("/rest/check").propertyNames())
        .containsExactlyInAnyOrder("mean", "worth", "squares", "degrees");
    assertThat(told.at("/held").propertyNames()).containsExactlyInAnyOrder("counts", "low", "high");
    assertThat(told.at("/ownEstimateMinutes/2a").intValue()).isEqualTo(90);
    assertThat(told.at("/pace/unsure").size()).isEqualTo(400);
    assertThat(told.at("/pace/means/0").doubleValue()).isEqualTo(hands.pace().means().getFirst());
    assertThat(told.toString()).doesNotContain("Ada", "Idris");
  }
}
