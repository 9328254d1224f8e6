package stipple.studio.treatment.aftercare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import stipple.studio.house.AuditTrail;
import stipple.studio.house.NotDone;
import stipple.studio.house.Phrase;
import stipple.studio.house.database.Database;
import stipple.studio.practice.settings.Studios;

/// The studio's own schedule: sources disagree on nearly every day, so each line is the studio's.
@Component
public class AftercareTemplates {

  /// The dated table a new studio starts with.
  static final String DEFAULTS = "rules/aftercare-2026-11.csv";

  private static final int MOST_LINES = 60;

  private final Database database;
  private final Studios studios;
  private final AuditTrail trail;

  AftercareTemplates(Database database, Studios studios, AuditTrail trail) {
    this.database = database;
    this.studios = studios;
    this.trail = trail;
  }

  /// One line: from a day of healing to another, or for good. Day 0 is the day of the session.
  public record Line(
      int position, int fromDay, Optional<Integer> toDay, String topic, String advice) {}

  /// The lines in the order of their days.
  public List<Line> lines() {
    return database.list(
        "SELECT * FROM aftercare_template_day ORDER BY from_day, to_day NULLS LAST, position",
        row ->
            new Line(
                row.whole("position"),
                row.whole("from_day"),
                row.maybeWhole("to_day"),
                row.text("topic"),
                row.text("advice")));
  }

  /// Puts the default schedule in, for a studio that has none yet.
  public void createDefaults() {
    if (lines().isEmpty()) {
      defaults().forEach(this::insert);
    }
  }

  /// Adds a line after those there are.
  public void add(Line line) {
    var known = lines();
    if (known.size() >= MOST_LINES) {
      throw new NotDone(Phrase.of("aftercare.template.too-many", MOST_LINES));
    }
    int position = known.stream().mapToInt(Line::position).max().orElse(0) + 1;
    insert(new Line(position, line.fromDay(), line.toDay(), line.topic(), line.advice()));
    noteChange();
  }

  public void change(Line line) {
    int changed =
        database.change(
            """
            UPDATE aftercare_template_day SET from_day = ?, to_day = ?, topic = ?, advice = ?
            WHERE position = ?
            """,
            line.fromDay(),
            line.toDay(),
            line.topic(),
            line.advice(),
            line.position());
    if (changed == 0) {
      throw new NotDone(Phrase.of("aftercare.template.gone"));
    }
    noteChange();
  }

  public void remove(int position) {
    int removed =
        database.change("DELETE FROM aftercare_template_day WHERE position = ?", position);
    if (removed == 0) {
      throw new NotDone(Phrase.of("aftercare.template.gone"));
    }
    noteChange();
  }

  private void noteChange() {
    trail.note("aftercare.template-changed", studios.present().id());
  }

  private void insert(Line line) {
    database.change(
        """
        INSERT INTO aftercare_template_day (position, from_day, to_day, topic, advice)
        VALUES (?, ?, ?, ?, ?)
        """,
        line.position(),
        line.fromDay(),
        line.toDay(),
        line.topic(),
        line.advice());
  }

  static List<Line> defaults() {
    var rows = text().lines().skip(1).filter(row -> !row.isBlank()).map(CsvRow::cells).toList();
    var lines = new ArrayList<Line>();
    for (var cells : rows) {
      var toDay = cells.get(1).isEmpty() ? Optional.<Integer>empty() : whole(cells.get(1));
      int fromDay = Integer.parseInt(cells.get(0));
      lines.add(new Line(lines.size() + 1, fromDay, toDay, cells.get(2), cells.get(3)));
    }
    return lines;
  }

  private static Optional<Integer> whole(String cell) {
    return Optional.of(Integer.valueOf(cell));
  }

  private static String text() {
    try {
      return new ClassPathResource(DEFAULTS).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
