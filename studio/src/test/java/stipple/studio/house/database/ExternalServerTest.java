package stipple.studio.house.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ExternalServerTest {

  private final EmbeddedServer server = TestDatabase.server();

  @Test
  void a_plain_role_is_let_in() {
    assertThat(ExternalServer.open(server.url(), server.owner(), server.app()).url())
        .isEqualTo(server.url());
  }

  @Test
  void a_role_that_looks_past_the_wall_is_refused() {
    refused(server.url("postgres"), server.admin(), "looks? past|may look past");
  }

  @Test
  void a_wrong_password_is_said_without_the_password() {
    refused(server.url(), new Login(Secrets.APP, "wrong word"), "refuses the role stipple_app");
  }

  @Test
  void a_missing_database_is_named() {
    refused(server.url("postgres") + "_none", server.admin(), "There is no database .*_none");
  }

  @Test
  void a_silent_address_is_named_without_its_parameters() {
    refused("jdbc:postgresql://127.0.0.1:1/x?password=secret", server.app(), "127.0.0.1:1/x does");
  }

  @Test
  void another_kind_of_database_is_refused() {
    refused("jdbc:h2:mem:x", server.app(), "does not name a PostgreSQL");
  }

  private void refused(String url, Login app, String words) {
    assertThatExceptionOfType(DatabaseProblem.class)
        .isThrownBy(() -> ExternalServer.open(url, app, app))
        .satisfies(problem -> {
          assertThat(problem.getMessage()).containsPattern(words).doesNotContain("secret");
          assertThat(problem.getMessage() + problem.whatToDo()).doesNotContain(app.password());
        });
  }
}
