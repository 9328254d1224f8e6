package stipple.studio.practice.chains;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import stipple.studio.RunningStudio;
import stipple.studio.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Programs find, hold and book by the same rules as people do.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChainApiTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final RunningStudio studio = RunningStudio.withCast();
  private final ChainDesk desk = new ChainDesk(studio);
  private final Visitor dana = studio.signedIn("dana@example.com");
  private int status;

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void a_chain_is_found_held_and_booked_and_each_answer_comes_again_for_its_key() {
    var request = request(0);
    var places = found(request);
    request.set("visits", places);
    var key = UUID.randomUUID();
    var held = post("/chains/hold", key, request.toString());
    assertThat(status).isEqualTo(201);
    assertThat(post("/chains/hold", key, request.toString())).isEqualTo(held);
    post("/chains/hold", key, request(0).toString());
    assertThat(status).as("the key of another request").isEqualTo(422);
    var chain = held.get("chain").asString();
    var booking = UUID.randomUUID();
    var booked = post("/chains/" + chain + "/book", booking, "");
    assertThat(status).isEqualTo(201);
    assertThat(booked.get("visits").size()).isEqualTo(2);
    assertThat(post("/chains/" + chain + "/book", booking, "")).isEqualTo(booked);
  }

  @Test
  void whoever_comes_second_is_told_and_shown_what_is_still_free() {
    var places = found(request(1));
    var first = request(1);
    first.set("visits", places);
    var second = request(2);
    second.set("visits", places);
    post("/chains/hold", UUID.randomUUID(), first.toString());
    var refused = post("/chains/hold", UUID.randomUUID(), second.toString());
    assertThat(status).isEqualTo(409);
    assertThat(refused.get("proposals").get("chains").size()).isPositive();
  }

  @Test
  void what_cannot_be_read_is_said_kindly() {
    post("/chains/find", UUID.randomUUID(), "{");
    assertThat(status).isEqualTo(400);
    post("/chains/find", UUID.randomUUID(), "{\"client\":null,\"visits\":[]}");
    assertThat(status).isEqualTo(422);
    post("/chains/hold", UUID.randomUUID(), request(3).toString());
    assertThat(status).as("no places").isEqualTo(422);
    post("/chains/" + UUID.randomUUID() + "/book", UUID.randomUUID(), "");
    assertThat(status).isEqualTo(404);
  }

  private JsonNode found(ObjectNode request) {
    var answer = post("/chains/find", UUID.randomUUID(), request.toString());
    assertThat(status).isEqualTo(200);
    assertThat(answer.get("chains").size()).isEqualTo(5);
    return answer.get("chains").get(0);
  }

  private ObjectNode request(int client) {
    return (ObjectNode)
        JSON.readTree(
            """
            {"client": "%s", "visits": [
              {"kind": "SESSION", "session": 1, "minutes": 120},
              {"kind": "SESSION", "session": 2, "minutes": 90,
               "gap": {"minDays": 7, "maxDays": 30, "fromDays": 10, "toDays": 14, "minHours": 0}}],
             "wishes": {"notBefore": "%s"}}
            """
                .formatted(desk.client(client), desk.today().plusDays(1)));
  }

  private JsonNode post(String path, UUID key, String body) {
    dana.visit("/today");
    var answer =
        dana.sendJson(
            path,
            body,
            "Content-Type",
            "application/json",
            "X-CSRF-TOKEN",
            dana.page().select("input[name=_csrf]").attr("value"),
            "Idempotency-Key",
            key.toString());
    status = answer.statusCode();
    return answer.body().startsWith("{") ? JSON.readTree(answer.body()) : JSON.createObjectNode();
  }
}
