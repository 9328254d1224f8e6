package stipple.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The built browser module learns and foretells as the JVM does: every number to the last bit.
class SameDurationTest {

  private static final String SCRIPT = "same-duration/foretell.mjs";

  @TempDir Path folder;

  @Test
  void the_browser_and_the_server_learn_and_foretell_alike() throws Exception {
    var log = InNode.resource("same-duration/log.csv");
    var copy = Files.writeString(folder.resolve("log.csv"), log);
    var inNode = InNode.answers(folder, SCRIPT, copy);
    var asks = InNode.asks(SCRIPT);
    var sessions = log.lines().skip(2).toList();
    assertThat(asks).hasSizeGreaterThanOrEqualTo(100);
    assertThat(inNode).hasSameSizeAs(asks);
    for (int i = 0; i < asks.size(); i++) {
      var here = DurationHere.answers(asks.get(i).split(",", -1), sessions);
      var there = List.of(inNode.get(i).split(";", -1));
      assertThat(there).as(asks.get(i)).hasSameSizeAs(here);
      for (int j = 0; j < here.size(); j++) {
        if (here.get(j) instanceof Number number) {
          assertThat(Double.parseDouble(there.get(j)))
              .as(asks.get(i))
              .isEqualTo(number.doubleValue());
        } else {
          assertThat(there.get(j)).as(asks.get(i)).isEqualTo(here.get(j));
        }
      }
    }
  }
}
