package stipple.studio.house.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

class StudioTransactionsTest {

  private static final UUID NORTH = new UUID(0, 1);
  private static final UUID SOUTH = new UUID(0, 2);
  private static final TestDatabase.Fresh DATABASE = TestDatabase.fresh();

  private final JdbcClient rows = JdbcClient.create(DATABASE.asApp());

  @BeforeAll
  static void lay_a_table_behind_the_wall() {
    var owner = JdbcClient.create(DATABASE.asOwner());
    for (var sql :
        """
        create table shade (studio_id uuid not null, name text not null)
        alter table shade enable row level security
        alter table shade force row level security
        create policy wall on shade using (studio_id = nullif(current_setting('stipple.studio', true), '')::uuid)
        grant select, insert on shade to stipple_app
        create function warn() returns trigger language plpgsql as $$ begin raise warning 'canceling wait'; return null; end $$
        create function end_session() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(1); return null; end $$
        create constraint trigger warned after insert on shade deferrable initially deferred for each row when (new.name = 'warned') execute function warn()
        create constraint trigger cut after insert on shade deferrable initially deferred for each row when (new.name = 'cut off') execute function end_session()
        """
            .lines()
            .toList()) {
      owner.sql(sql).update();
    }
  }

  @Test
  void each_studio_sees_its_own_rows_only() {
    var work = pooledWork();
    StudioScope.run(NORTH, () -> work.with(r -> insert(r, NORTH, "ash")));
    assertThat(StudioScope.call(NORTH, () -> work.ask(StudioTransactionsTest::count))).isPositive();
    assertThat(StudioScope.call(SOUTH, () -> work.ask(StudioTransactionsTest::count))).isZero();
  }

  @Test
  void without_a_studio_every_table_looks_empty_and_takes_nothing() {
    var work = pooledWork();
    StudioScope.run(NORTH, () -> work.with(r -> insert(r, NORTH, "umber")));
    assertThat(work.ask(StudioTransactionsTest::count)).isZero();
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> work.with(r -> insert(r, NORTH, "sepia")))
        .satisfies(e -> assertThat(state(e)).isEqualTo("42501"));
  }

  @Test
  void one_studio_cannot_write_into_another() {
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(
            () -> StudioScope.run(NORTH, () -> pooledWork().with(r -> insert(r, SOUTH, "sepia"))))
        .satisfies(e -> assertThat(state(e)).isEqualTo("42501"));
  }

  @Test
  void the_pages_role_changes_no_table_and_sees_no_schema_history() {
    for (var sql :
        new String[] {
          "create table mine (n int)",
          "alter table shade disable row level security",
          "drop table shade",
          "select * from flyway_schema_history"
        }) {
      assertThatExceptionOfType(DataAccessException.class)
          .as(sql)
          .isThrownBy(() -> rows.sql(sql).query().listOfRows())
          .satisfies(e -> assertThat(state(e)).isEqualTo("42501"));
    }
  }

  @Test
  void a_commit_with_a_warning_is_an_unknown_outcome() {
    assertThatExceptionOfType(OutcomeUnknown.class)
        .isThrownBy(
            () -> StudioScope.run(NORTH, () -> pooledWork().with(r -> insert(r, NORTH, "warned"))));
  }

  @Test
  void a_connection_cut_during_commit_is_an_unknown_outcome() {
    assertThatExceptionOfType(OutcomeUnknown.class)
        .isThrownBy(() ->
            StudioScope.run(NORTH, () -> pooledWork().with(r -> insert(r, NORTH, "cut off"))));
  }

  @Test
  void a_scope_opened_inside_a_transaction_is_refused() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> pooledWork().with(_ -> StudioScope.run(NORTH, () -> {})))
        .withMessageContaining("around it");
  }

  @Test
  void a_statement_that_takes_too_long_is_ended_by_the_database() {
    assertThat(rows.sql("show statement_timeout").query(String.class).single()).isEqualTo("5s");
    assertThat(rows.sql("show lock_timeout").query(String.class).single()).isEqualTo("2s");
    assertThat(rows.sql("show idle_in_transaction_session_timeout").query(String.class).single())
        .isEqualTo("15s");
  }

  /// One connection used again and again, as from a pool: what one transaction set must not reach
  /// the next.
  private static Work pooledWork() {
    try {
      var one = new SingleConnectionDataSource(DATABASE.asApp().getConnection(), true);
      var walled = new StudioConnections(one, one::close, StudioScope::current);
      var transactions = new StudioTransactions(walled);
      return new Work(JdbcClient.create(walled), new TransactionTemplate(transactions));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Work(JdbcClient rows, TransactionTemplate transaction) {

    void with(Consumer<JdbcClient> work) {
      transaction.executeWithoutResult(_ -> work.accept(rows));
    }

    long ask(ToLongFunction<JdbcClient> question) {
      var answer = transaction.execute(_ -> question.applyAsLong(rows));
      return answer == null ? -1 : answer;
    }
  }

  private static void insert(JdbcClient rows, UUID studio, String name) {
    rows.sql("insert into shade values (?, ?)").param(studio).param(name).update();
  }

  private static long count(JdbcClient rows) {
    return rows.sql("select count(*) from shade").query(Long.class).single();
  }

  private static String state(DataAccessException e) {
    return e.getMostSpecificCause() instanceof SQLException sql ? sql.getSQLState() : "none";
  }
}
