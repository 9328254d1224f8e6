package stipple.bench.durations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionReplayTest {

  @TempDir private Path folder;

  @Test
  void a_studio_drawn_by_lot_is_foretold_as_promised() throws IOException {
    var board = new SessionReplay(read(new SimulatedStudio(3, 3).csv(110)).sessions()).board();
    var model = board.of("model");
    assertThat(model.n()).isGreaterThan(80);
    assertThat(model.crps()).isLessThan(board.leastBaseline(Scores::crps));
    assertThat(model.below(0.1)).isCloseTo(0.1, within(0.05));
    assertThat(model.below(0.5)).isCloseTo(0.5, within(0.1));
    assertThat(model.below(0.9)).isCloseTo(0.9, within(0.05));
  }

  @Test
  void a_past_is_read_as_it_was_written() throws IOException {
    var studio = new SimulatedStudio(1, 2);
    var drawn = studio.sessions(40);
    var past = read(new SimulatedStudio(1, 2).csv(40));
    assertThat(past.remarks().told()).isEmpty();
    assertThat(past.sessions()).hasSize(40);
    assertThat(past.sessions().stream().mapToDouble(one -> one.log().totalMinutes()).sum())
        .isCloseTo(
            drawn.stream().mapToDouble(SimulatedStudio.Session::totalMin).sum(), within(0.5));
  }

  @Test
  void a_session_with_a_line_that_cannot_be_used_is_left_out_and_told() throws IOException {
    var past =
        read(
            """
            session_id,client_key,practitioner,date,session_no,total_min,zone,dots,area_cm2,technique
            1,c,p,2025-01-07,1,200,hairline,1500,,between hairs

            1,c,p,2025-01-07,1,200,top,4000,,between hairs
            1,c,p,2025-01-07,1,200,top,4000,,between hairs
            2,d,p,07.01.2025,1,200,top,4000,,
            3,e,p,2025-01-08,1,200,top,4000,,
            3,e,p,2025-01-08,1,200,knee,400,,
            4,f,p,2025-01-06,2,180,crown,,42,
            5,g,p,2025-01-09,1,"200,5",top,4000,,
            5,g,p,2025-01-09,1
            ,,,,,,,,,
            """);
    assertThat(past.sessions()).extracting(PastSession::line).containsExactly(9, 2);
    assertThat(past.sessions().getFirst().log().done().work().dots()).containsValue(2100);
    assertThat(past.remarks().told())
        .anyMatch(told -> told.startsWith("line 6: expected a day as"))
        .anyMatch(told -> told.startsWith("line 8: expected hairline"))
        .anyMatch(told -> told.startsWith("line 10: expected 1 to 1440"))
        .anyMatch(told -> told.startsWith("line 11: expected 10 cells, not 5"))
        .anyMatch(told -> told.contains("line 5"))
        .hasSize(5);
  }

  private PastSessions read(String text) throws IOException {
    var file = folder.resolve("past.csv");
    Files.writeString(file, text);
    assertThat(PastSessions.isIn(file)).isTrue();
    return PastSessions.read(file);
  }
}
