package stipple.studio.practice.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import stipple.pigment.InkRules;
import stipple.pigment.InkTest;
import stipple.pigment.Tables;

class FindingWordsTest {

  @Test
  void every_rule_has_words() {
    var words = words();
    for (var name : List.of("ink-rules-everywhere", "ink-rules-eu", "ink-rules-us")) {
      var table = table(name);
      for (int row = 0; row < table.rows(); row++) {
        var key = "ink-rule." + table.text(row, "text");
        assertThat(words).as(table.text(row, "id")).containsKey(key);
        if (table.text(row, "test").equals(InkTest.AT_LEAST.name())) {
          assertThat(words).containsKey(key + "-untold");
        }
      }
    }
    assertThat(words.values())
        .noneMatch(text -> text.toString().matches("(?i).*\\b(is|are) legal\\b.*"));
  }

  private static Properties words() {
    var words = new Properties();
    try (var file = Lot.class.getResourceAsStream("/words/stock.properties")) {
      words.load(Objects.requireNonNull(file));
      return words;
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }

  private static Tables.Table table(String name) {
    try (var file = InkRules.class.getResourceAsStream(name + ".tsv")) {
      var bytes = Objects.requireNonNull(file).readAllBytes();
      return Tables.parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException unread) {
      throw new UncheckedIOException(unread);
    }
  }
}
