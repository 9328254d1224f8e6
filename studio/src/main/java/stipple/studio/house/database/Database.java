package stipple.studio.house.database;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.stereotype.Component;

/// Asks and changes the database in plain SQL. Values go in by `?` and in the types of the trade:
/// instants, dates, enums, lists, optionals, nulls.
@Component
public class Database {

  // the wait for a lock was over; Spring has no name for it
  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final JdbcTemplate template;

  Database(JdbcTemplate template) {
    this.template = template;
    var usual = template.getExceptionTranslator();
    template.setExceptionTranslator((task, sql, broken) ->
        LOCK_NOT_AVAILABLE.equals(broken.getSQLState())
            ? new CannotAcquireLockException("somebody else's change took too long", broken)
            : usual.translate(task, sql, broken));
  }

  /// Inserts, updates or deletes; says how many rows.
  public int change(String sql, @Nullable Object... with) {
    return template.update(sql, setter(with));
  }

  /// The same statement for each of these, sent together.
  public void changeEach(String sql, List<List<Object>> each) {
    template.batchUpdate(
        sql, each, each.size(), (statement, with) -> setter(with.toArray()).setValues(statement));
  }

  public <T> List<T> list(String sql, Function<Row, T> read, @Nullable Object... with) {
    return template.query(sql, setter(with), (result, _) -> read.apply(new Row(result)));
  }

  public <T> Optional<T> one(String sql, Function<Row, T> read, @Nullable Object... with) {
    var found = list(sql, read, with);
    if (found.size() > 1) {
      throw new IllegalStateException("one row was expected, there are " + found.size());
    }
    return found.stream().findFirst();
  }

  /// The number that the first column of the only row holds.
  public long count(String sql, @Nullable Object... with) {
    return one(sql, row -> row.number(1), with).orElse(0L);
  }

  private static PreparedStatementSetter setter(@Nullable Object... with) {
    return statement -> {
      for (int i = 0; i < with.length; i++) {
        set(statement, i + 1, with[i]);
      }
    };
  }

  private static void set(PreparedStatement statement, int at, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setObject(at, null);
      case Optional<?> optional -> set(statement, at, optional.orElse(null));
      case Instant instant -> statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
      case Enum<?> choice -> statement.setString(at, choice.name());
      case Collection<?> values -> statement.setArray(at, array(statement, values));
      default -> statement.setObject(at, value);
    }
  }

  private static java.sql.Array array(PreparedStatement statement, Collection<?> values)
      throws SQLException {
    var numbers = !values.isEmpty() && values.iterator().next() instanceof Integer;
    var elements =
        values.stream()
            .map(value -> value instanceof Enum<?> choice ? choice.name() : value)
            .toArray();
    return statement.getConnection().createArrayOf(numbers ? "int4" : "text", elements);
  }
}
