package stipple.studio.house.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DatabaseConfigurationTest {

  @Configuration(proxyBeanMethods = false)
  @Import(DatabaseConfiguration.class)
  @ImportAutoConfiguration({
    FlywayAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class
  })
  static class Room {}

  @Test
  void the_room_opens_on_a_fresh_database_and_names_the_studio_in_each_transaction() {
    var application = new SpringApplication(Room.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    var studio = new UUID(0, 7);
    try (var room = application.run()) {
      var rows = room.getBean(JdbcClient.class);
      var work = new TransactionTemplate(room.getBean(PlatformTransactionManager.class));
      var seen =
          StudioScope.call(
              studio,
              () ->
                  work.execute(_ ->
                      rows.sql("select current_setting('stipple.studio')")
                          .query(String.class)
                          .single()));
      assertThat(seen).isEqualTo(studio.toString());
      assertThat(rows.sql("select current_user").query(String.class).single())
          .isEqualTo(Secrets.APP);
    }
  }

  @Test
  void a_problem_is_shown_with_what_to_do_about_it() {
    var wrapped = new IllegalStateException(new DatabaseProblem("It is full.", "Free some space."));
    assertThat(new DatabaseProblemAnalyzer().analyze(wrapped))
        .extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
        .containsExactly("It is full.", "Free some space.");
  }
}
