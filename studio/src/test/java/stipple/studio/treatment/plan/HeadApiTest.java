package stipple.studio.treatment.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stipple.studio.RunningStudio;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The tapes of a head at the open door of the planner, by real requests.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadApiTest {

  private static final String ORDINARY =
      "\"head\": {\"circumference\": 572, \"earToEar\": 354, \"nasionToInion\": 360, \"readings\": 2, \"hair\": 0}";

  private final RunningStudio studio = RunningStudio.empty();
  private final JsonMapper json = JsonMapper.builder().build();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterAll
  void close() {
    http.close();
    studio.close();
  }

  @Test
  void a_stage_on_an_ordinary_head_has_its_areas() throws Exception {
    var answer = body(200, "{\"stage\": \"NORWOOD_V\", " + ORDINARY + "}");
    assertThat(answer.at("/totals/areaCm2").doubleValue()).isBetween(105.0, 140.0);
    assertThat(answer.get("assumptions").toString()).doesNotContain("AREA_FIRST_GUESS");
    assertThat(answer.at("/sessions/0/dotsByZone").propertyNames()).contains("hairline", "top");
  }

  @Test
  void a_larger_head_takes_more_dots() throws Exception {
    int before = 0;
    for (int around : new int[] {530, 555, 580, 605}) {
      var head = "\"head\": {\"circumference\": " + around + "}";
      int dots =
          body(200, "{\"stage\": \"NORWOOD_V\", " + head + "}").at("/totals/dots").intValue();
      assertThat(dots).isGreaterThan(before);
      before = dots;
    }
  }

  @Test
  void a_ludwig_stage_has_areas_on_a_head_and_none_without() throws Exception {
    for (var stage : List.of("LUDWIG_I", "LUDWIG_II", "LUDWIG_III")) {
      assertThat(fields(422, "{\"stage\": \"" + stage + "\"}")).containsExactly("stage");
      var answer = body(200, "{\"stage\": \"" + stage + "\", " + ORDINARY + "}");
      assertThat(answer.at("/totals/areaCm2").doubleValue()).isBetween(30.0, 300.0);
    }
  }

  @Test
  void areas_that_are_given_go_before_the_head() throws Exception {
    var answer =
        body(200, "{\"stage\": \"NORWOOD_V\", \"areas\": {\"top\": 33}, " + ORDINARY + "}");
    assertThat(answer.at("/totals/areaCm2").doubleValue()).isEqualTo(33);
    body(200, "{\"areas\": {\"top\": 33}, " + ORDINARY + "}");
  }

  @Test
  void a_head_needs_a_stage() throws Exception {
    assertThat(fields(422, "{" + ORDINARY + "}")).containsExactly("stage");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|422|head",
        "{\"hair\": 3}|422|head",
        "{\"circumference\": 572, \"earToEar\": 290, \"nasionToInion\": 360}|422|head.earToEar",
        "{\"circumference\": 449}|422|head.circumference",
        "{\"circumference\": 721}|422|head.circumference",
        "{\"earToEar\": 35.4}|422|head.earToEar",
        "{\"nasionToInion\": 1e999}|422|head.nasionToInion",
        "{\"circumference\": 572, \"readings\": 0}|422|head.readings",
        "{\"circumference\": 572, \"readings\": 2.5}|422|head.readings",
        "{\"circumference\": 572, \"hair\": 16}|422|head.hair",
        "{\"circumference\": 572, \"breadth\": 150}|422|head.breadth",
        "{\"circumference\": \"572\"}|400|head.circumference",
        "{\"circumference\": 572, \"readings\": true}|400|head.readings",
        "12|400|head",
        "[572]|400|head",
        "\"572\"|400|head"
      })
  void a_head_that_cannot_be_is_refused_by_its_field(String head, int status, String field)
      throws Exception {
    assertThat(fields(status, "{\"stage\": \"NORWOOD_V\", \"head\": " + head + "}"))
        .containsExactly(field);
  }

  @Test
  void the_document_names_the_head() throws Exception {
    var request = HttpRequest.newBuilder(URI.create(studio.address() + "/api/openapi")).build();
    var document = json.readTree(http.send(request, BodyHandlers.ofString()).body());
    assertThat(document.at("/components/schemas/PlanQuestion/properties").propertyNames())
        .contains("head");
    assertThat(document.at("/components/schemas/HeadMm/properties").propertyNames())
        .containsExactlyInAnyOrder(
            "circumference", "earToEar", "nasionToInion", "readings", "hair");
  }

  private List<String> fields(int status, String question) throws Exception {
    return body(status, question)
        .get("errors")
        .valueStream()
        .map(one -> one.get("field").stringValue())
        .toList();
  }

  private JsonNode body(int status, String question) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(studio.address() + "/api/plan"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(question))
            .build();
    var response = http.send(request, BodyHandlers.ofString());
    assertThat(response.statusCode()).as(question + response.body()).isEqualTo(status);
    return json.readTree(response.body());
  }
}
