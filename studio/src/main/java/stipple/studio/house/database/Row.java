package stipple.studio.house.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One row of an answer, read in the types of the trade. `maybe…` for columns that may be empty.
public final class Row {

  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  public String text(String column) {
    return full(column, maybeText(column));
  }

  public Optional<String> maybeText(String column) {
    return maybe(column, String.class);
  }

  public UUID id(String column) {
    return full(column, maybeId(column));
  }

  public Optional<UUID> maybeId(String column) {
    return maybe(column, UUID.class);
  }

  public int whole(String column) {
    return full(column, maybeWhole(column));
  }

  public Optional<Integer> maybeWhole(String column) {
    return maybe(column, Integer.class);
  }

  public long big(String column) {
    return full(column, maybe(column, Long.class));
  }

  public BigDecimal decimal(String column) {
    return full(column, maybe(column, BigDecimal.class));
  }

  public Optional<BigDecimal> maybeDecimal(String column) {
    return maybe(column, BigDecimal.class);
  }

  /// A number that was measured or reckoned.
  public double number(String column) {
    return full(column, maybeNumber(column));
  }

  public Optional<Double> maybeNumber(String column) {
    return maybe(column, Double.class);
  }

  public boolean flag(String column) {
    return full(column, maybe(column, Boolean.class));
  }

  public Optional<Boolean> maybeFlag(String column) {
    return maybe(column, Boolean.class);
  }

  public LocalDate date(String column) {
    return full(column, maybeDate(column));
  }

  public Optional<LocalDate> maybeDate(String column) {
    return maybe(column, LocalDate.class);
  }

  public LocalTime time(String column) {
    return full(column, maybe(column, LocalTime.class));
  }

  public Instant instant(String column) {
    return full(column, maybeInstant(column));
  }

  public Optional<Instant> maybeInstant(String column) {
    return maybe(column, OffsetDateTime.class).map(OffsetDateTime::toInstant);
  }

  public byte[] bytes(String column) {
    return full(column, maybe(column, byte[].class));
  }

  public <E extends Enum<E>> E choice(String column, Class<E> list) {
    return Enum.valueOf(list, text(column));
  }

  public <E extends Enum<E>> Optional<E> maybeChoice(String column, Class<E> list) {
    return maybeText(column).map(name -> Enum.valueOf(list, name));
  }

  public List<String> texts(String column) {
    return array(column, String[].class);
  }

  public List<Integer> wholes(String column) {
    return array(column, Integer[].class);
  }

  public List<BigDecimal> decimals(String column) {
    return array(column, BigDecimal[].class);
  }

  private <T> List<T> array(String column, Class<T[]> type) {
    try {
      return List.copyOf(Arrays.asList(type.cast(result.getArray(column).getArray())));
    } catch (SQLException unread) {
      throw new IllegalStateException("column " + column + " could not be read", unread);
    }
  }

  long number(int column) {
    try {
      return result.getLong(column);
    } catch (SQLException unread) {
      throw new IllegalStateException("column " + column + " could not be read", unread);
    }
  }

  private <T> Optional<T> maybe(String column, Class<T> type) {
    try {
      @Nullable T value = result.getObject(column, type);
      return Optional.ofNullable(value);
    } catch (SQLException unread) {
      throw new IllegalStateException("column " + column + " could not be read", unread);
    }
  }

  private static <T> T full(String column, Optional<T> value) {
    return Objects.requireNonNull(value.orElse(null), column);
  }
}
