package stipple.studio.practice.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecallListTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Lot LOT = SomeLots.pigment(7, LocalDate.of(2027, 1, 1));

  @Test
  void each_client_is_one_line_with_day_and_use() {
    assertThat(csv("Ada Finch", "+44 20 7946 0001"))
        .endsWith(
            "\r\n\"Ada Finch\",\"+44 20 7946 0001\",\"a@example.com\",\"2026-07-01\",\"MIX SESSION\",\"Fernhill Scalp, Ash\",\"L7\"\r\n");
  }

  @Test
  void a_name_is_never_a_formula() {
    for (var name : List.of("=1+1", "@SUM(A1)", "+cmd", "-cmd", "\tx")) {
      assertThat(csv(name, "")).contains("\"'" + name + "\"");
    }
    assertThat(csv("Ann \"Bo\" Lee, Jr", "")).contains("\"Ann \"\"Bo\"\" Lee, Jr\"");
  }

  @Test
  void nobody_is_a_list_of_headings() {
    assertThat(RecallList.csv(LOT, List.of(), LONDON)).hasLineCount(1).contains("used_for");
  }

  private static String csv(String name, String phone) {
    var client =
        new LotClient(
            new UUID(0, 1),
            name,
            phone,
            "a@example.com",
            Instant.parse("2026-06-30T23:30:00Z"),
            List.of(LotUse.Reason.MIX, LotUse.Reason.SESSION));
    return RecallList.csv(LOT, List.of(client), LONDON);
  }
}
