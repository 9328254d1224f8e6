package stipple.studio.house.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.studio.house.Phrase;

/// What somebody typed, kept as typed, with what is wrong about it said at each field.
///
/// Readers note what is wrong and answer with a value that stands in until [#isWrong] was asked; so
/// a page reads all its fields, then asks once.
public final class Form {

  private final Map<String, List<String>> typed;
  private final Map<String, Phrase> wrong = new LinkedHashMap<>();
  private final Map<String, String> saved = new LinkedHashMap<>();
  private Optional<Phrase> problem = Optional.empty();

  private Form(Map<String, List<String>> typed) {
    this.typed = typed;
  }

  public static Form empty() {
    return new Form(Map.of());
  }

  /// A form that shows what is on record.
  public static Form filled(Map<String, String> values) {
    var typed = new LinkedHashMap<String, List<String>>();
    values.forEach((name, value) -> typed.put(name, List.of(value)));
    return new Form(typed);
  }

  static Form sent(Map<String, String[]> parameters) {
    var typed = new LinkedHashMap<String, List<String>>();
    parameters.forEach(
        (name, values) -> typed.put(name, Arrays.stream(values).map(Form::cleaned).toList()));
    return new Form(typed);
  }

  // Line ends become one kind, control signs go, letters take their composed form.
  private static String cleaned(String value) {
    var lines = value.replace("\r\n", "\n").replace('\r', '\n');
    return Normalizer.normalize(lines, Normalizer.Form.NFC)
        .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
        .strip();
  }

  public String value(String name) {
    var values = values(name);
    return values.isEmpty() ? "" : values.getFirst();
  }

  public List<String> values(String name) {
    return typed.getOrDefault(name, List.of());
  }

  public boolean has(String name, String value) {
    return values(name).contains(value);
  }

  public boolean isTicked(String name) {
    return !value(name).isEmpty();
  }

  public boolean isWrong() {
    return !wrong.isEmpty() || problem.isPresent();
  }

  public Optional<Phrase> wrong(String name) {
    return Optional.ofNullable(wrong.get(name));
  }

  /// Every field that is wrong, in the order it was read.
  public Map<String, Phrase> allWrong() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(wrong));
  }

  public Optional<Phrase> problem() {
    return problem;
  }

  /// Notes that this field is wrong; the first note stays.
  public void say(String name, Phrase what) {
    wrong.putIfAbsent(name, what);
  }

  /// Notes what is wrong with the whole of it.
  public void sayProblem(Phrase what) {
    problem = Optional.of(what);
  }

  /// Shows beside each field what somebody else saved in the meantime.
  public void compareWith(Form record) {
    for (var name : record.typed.keySet()) {
      if (!record.value(name).equals(value(name))) {
        saved.put(name, record.value(name));
      }
    }
  }

  /// This form, and beneath it what stands on record for the fields that it does not have.
  public Form over(Form record) {
    var all = new LinkedHashMap<>(record.typed);
    all.putAll(typed);
    var both = new Form(all);
    both.wrong.putAll(wrong);
    both.saved.putAll(saved);
    both.problem = problem;
    return both;
  }

  public Optional<String> savedMeanwhile(String name) {
    return Optional.ofNullable(saved.get(name));
  }

  // --- readers ---

  public String text(String name, int longest) {
    var value = optionalText(name, longest);
    if (value.isEmpty()) {
      say(name, Phrase.of("house.form.missing"));
    }
    return value;
  }

  public String optionalText(String name, int longest) {
    var value = value(name);
    if (value.length() > longest) {
      say(name, Phrase.of("house.form.too-long", longest, value.length()));
      return value.substring(0, longest);
    }
    return value;
  }

  public int whole(String name, int least, int most) {
    return optionalWhole(name, least, most).orElseGet(() -> missing(name, least));
  }

  public Optional<Integer> optionalWhole(String name, int least, int most) {
    return optionalDecimal(name, BigDecimal.valueOf(least), BigDecimal.valueOf(most))
        .flatMap(number -> {
          if (number.stripTrailingZeros().scale() > 0) {
            say(name, Phrase.of("house.form.not-whole"));
            return Optional.empty();
          }
          return Optional.of(number.intValueExact());
        });
  }

  public BigDecimal decimal(String name, BigDecimal least, BigDecimal most) {
    return optionalDecimal(name, least, most).orElseGet(() -> missing(name, least));
  }

  /// A number with point or comma, without signs for thousands.
  public Optional<BigDecimal> optionalDecimal(String name, BigDecimal least, BigDecimal most) {
    var value = value(name).replace(',', '.').replace("\u00a0", "").replace(" ", "");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    if (!value.matches("-?\\d{1,9}(\\.\\d{1,6})?")) {
      say(name, Phrase.of("house.form.not-a-number"));
      return Optional.empty();
    }
    var number = new BigDecimal(value);
    if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      say(name, Phrase.of("house.form.out-of-range", least, most));
      return Optional.empty();
    }
    return Optional.of(number);
  }

  public LocalDate date(String name, LocalDate earliest, LocalDate latest) {
    return optionalDate(name, earliest, latest).orElseGet(() -> missing(name, earliest));
  }

  public Optional<LocalDate> optionalDate(String name, LocalDate earliest, LocalDate latest) {
    if (value(name).isEmpty()) {
      return Optional.empty();
    }
    try {
      var date = LocalDate.parse(value(name));
      if (date.isBefore(earliest) || date.isAfter(latest)) {
        say(name, Phrase.of("house.form.date-out-of-range", earliest, latest));
        return Optional.empty();
      }
      return Optional.of(date);
    } catch (DateTimeException notADate) {
      say(name, Phrase.of("house.form.not-a-date"));
      return Optional.empty();
    }
  }

  public LocalTime time(String name) {
    try {
      return value(name).isEmpty() ? missing(name, LocalTime.NOON) : LocalTime.parse(value(name));
    } catch (DateTimeException notATime) {
      say(name, Phrase.of("house.form.not-a-time"));
      return LocalTime.NOON;
    }
  }

  public <E extends Enum<E>> E choice(String name, Class<E> list) {
    return optionalChoice(name, list).orElseGet(() -> missing(name, list.getEnumConstants()[0]));
  }

  public <E extends Enum<E>> Optional<E> optionalChoice(String name, Class<E> list) {
    if (value(name).isEmpty()) {
      return Optional.empty();
    }
    var chosen =
        Arrays.stream(list.getEnumConstants())
            .filter(one -> one.name().equals(value(name)))
            .findFirst();
    if (chosen.isEmpty()) {
      say(name, Phrase.of("house.form.not-offered"));
    }
    return chosen;
  }

  public UUID id(String name) {
    return optionalId(name).orElseGet(() -> missing(name, new UUID(0, 0)));
  }

  public Optional<UUID> optionalId(String name) {
    if (value(name).isEmpty()) {
      return Optional.empty();
    }
    if (!value(name).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      say(name, Phrase.of("house.form.not-offered"));
      return Optional.empty();
    }
    return Optional.of(UUID.fromString(value(name)));
  }

  /// The version of the record that the form was made from.
  public int version() {
    return value("version").matches("\\d{1,9}") ? Integer.parseInt(value("version")) : 0;
  }

  private <T> T missing(String name, T standIn) {
    say(name, Phrase.of("house.form.missing"));
    return standIn;
  }
}
