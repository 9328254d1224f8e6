package stipple.studio.treatment.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import stipple.studio.house.StudioPlaces;
import stipple.studio.house.web.WordsOfTheStudio;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanApiTest {

  private final JsonMapper json = JsonMapper.builder().build();
  private final MockMvc door = door();

  @Test
  void answers_the_example_with_three_sessions_and_a_cause_for_every_minute() throws Exception {
    var answer =
        body(
            200,
            """
            {"stage": "NORWOOD_V", "skin": "oily", "density": "high", "pain": 6, "healing": "normal"}\
            """);

    assertThat(answer.get("sessions")).hasSize(3);
    assertThat(answer.at("/totals/areaCm2").doubleValue()).isEqualTo(140);
    assertThat(answer.get("learnedSessions").intValue()).isZero();
    for (var sitting : answer.get("sessions")) {
      int sum = 0;
      for (var line : sitting.get("explanation")) {
        sum += line.get("minutes").intValue();
        assertThat(line.get("text").stringValue()).isNotBlank();
      }
      assertThat(sum).isEqualTo(sitting.at("/minutes/p50").intValue());
      assertThat(sitting.at("/minutes/p10").intValue()).isLessThan(sum);
      assertThat(sitting.at("/minutes/p90").intValue()).isGreaterThan(sum);
    }
    assertThat(answer.at("/sessions/0/gap").isNull()).isTrue();
    assertThat(answer.at("/sessions/1/gap/minDays").intValue()).isEqualTo(7);
  }

  @Test
  void takes_areas_words_in_any_letters_and_a_list_of_skin() throws Exception {
    var answer =
        body(
            200,
            """
            {"areas": {"hairline": 18, "top": 80.5}, "skin": ["Dry", "sensitive"], "goal": "shaved look"}\
            """);

    assertThat(answer.at("/sessions/0/dotsByZone").propertyNames())
        .containsExactly("hairline", "top");
    assertThat(answer.get("assumptions").toString()).doesNotContain("AREA_FIRST_GUESS");
  }

  @Test
  void names_every_unknown_value_with_what_is_allowed() throws Exception {
    var problem =
        body(
            422,
            """
            {"stage": "NORWOOD_IX", "skin": ["oily", "blue"], "pain": 11, "sessions": 2.5, "hair": 1}\
            """);

    assertThat(problem.get("errors").valueStream().map(one -> one.get("field").stringValue()))
        .containsExactly("hair", "stage", "skin[1]", "pain", "sessions");
    assertThat(problem.at("/errors/1/allowed").valueStream().map(JsonNode::stringValue))
        .contains("NORWOOD_V");
  }

  @Test
  void a_ludwig_stage_needs_areas() throws Exception {
    assertThat(body(422, "{\"stage\": \"LUDWIG_I\"}").at("/errors/0/field").stringValue())
        .isEqualTo("stage");
    body(200, "{\"stage\": \"LUDWIG_I\", \"areas\": {\"top\": 60}}");
  }

  @Test
  void refuses_what_is_not_json_or_of_the_wrong_type() throws Exception {
    for (var broken :
        new String[] {
          "",
          "[]",
          "null",
          "{",
          "{} {}",
          "{\"stage\": 5}",
          "{\"stage\": \"NORWOOD_V\", \"pain\": \"6\"}",
          "{\"areas\": 12}",
          "[".repeat(5000)
        }) {
      body(400, broken);
    }
  }

  @Test
  void refuses_areas_beyond_a_head() throws Exception {
    body(422, "{\"areas\": {\"top\": 601}}");
    body(422, "{\"areas\": {\"top\": 600, \"crown\": 101}}");
    body(422, "{\"areas\": {}}");
    body(422, "{\"areas\": {\"top\": 1e999}}");
  }

  @Test
  void refuses_more_than_sixteen_kilobytes() throws Exception {
    body(413, "{\"stage\": \"" + "V".repeat(20_000) + "\"}");
  }

  @Test
  void no_question_within_bounds_breaks_it() throws Exception {
    var chance = new Random(7);
    for (int i = 0; i < 300; i++) {
      body(
          200,
          """
          {"areas": {"hairline": %d, "top": %d, "crown": %d, "sides": %d, "scar": %d.1},
           "skin": "%s", "pain": %d, "healing": "%s", "goal": "%s", "sessions": %d, "toleranceMinutes": %d}\
          """
              .formatted(
                  chance.nextInt(140),
                  chance.nextInt(140),
                  chance.nextInt(140),
                  chance.nextInt(140),
                  chance.nextInt(100),
                  one(chance, "normal", "oily", "dry", "thick", "sensitive"),
                  chance.nextInt(11),
                  one(chance, "fast", "normal", "slow"),
                  one(
                      chance,
                      "shaved look",
                      "density",
                      "scar camouflage",
                      "alopecia",
                      "small fill"),
                  chance.nextInt(7),
                  60 + chance.nextInt(541)));
    }
  }

  private static String one(Random chance, String... words) {
    return words[chance.nextInt(words.length)];
  }

  private JsonNode body(int status, String question) throws Exception {
    var response = ask(question);
    assertThat(response.getStatus()).as(question).isEqualTo(status);
    assertThat(response.getContentType())
        .startsWith(status == 200 ? "application/json" : "application/problem+json");
    return json.readTree(response.getContentAsByteArray());
  }

  private MockHttpServletResponse ask(String question) throws Exception {
    return door.perform(
            MockMvcRequestBuilders.post("/api/plan")
                .contentType(MediaType.APPLICATION_JSON)
                .content(question))
        .andReturn()
        .getResponse();
  }

  private MockMvc door() {
    var rooms = new AnnotationConfigApplicationContext();
    rooms.registerBean(StudioPlaces.class, () -> Optional::empty);
    rooms.registerBean(JsonMapper.class, () -> json);
    rooms.register(WordsOfTheStudio.class, PlanApi.class);
    rooms.refresh();
    return MockMvcBuilders.standaloneSetup(rooms.getBean(PlanApi.class)).build();
  }
}
