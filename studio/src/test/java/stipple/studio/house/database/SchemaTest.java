package stipple.studio.house.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SchemaTest {

  @Test
  void a_database_of_a_newer_program_is_refused_and_left_alone() {
    var database = TestDatabase.fresh();
    var owner = JdbcClient.create(database.asOwner());
    owner
        .sql(
            """
            insert into flyway_schema_history
            values (999, '999', 'from tomorrow', 'SQL', 'V999__from_tomorrow.sql', 1, 'x', now(), 1, true)
            """)
        .update();
    var flyway =
        Flyway.configure().dataSource(database.url(), database.owner(), database.ownerPassword());
    Schema.configure(flyway, new Login(database.app(), database.appPassword()));

    assertThatExceptionOfType(DatabaseProblem.class)
        .isThrownBy(() -> Schema.migrate(flyway.load()))
        .withMessageContaining("newer Stipple")
        .withMessageContaining("999");
    assertThat(
            owner
                .sql("select max(installed_rank) from flyway_schema_history")
                .query(Integer.class)
                .single())
        .isEqualTo(999);
  }
}
