package stipple.duration.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stipple.duration.Technique;
import stipple.duration.past.PastFault.Kind;
import stipple.scalp.Zone;

class PastFileTest {

  private static final String HEAD =
      "session_id,client_key,practitioner,date,session_no,total_min,zone,dots\n";
  private static final int LATEST = Figure.day("2026-11-24");

  @Test
  void lines_of_a_session_come_together_in_the_order_of_their_days() {
    var file =
        read(
            HEAD
                + "b,c2,Ada,2025-03-02,1,180,top,4000\n"
                + "a,c1,Ada,2025-03-01,1,200,hairline,1500\n"
                + "a,c1,Ada,2025-03-01,1,200,top,4500\n");
    assertThat(file.sessions()).extracting(PastSession::id).containsExactly("a", "b");
    assertThat(file.sessions().getFirst().log().done().work().dots())
        .containsEntry(Zone.HAIRLINE, 1500)
        .containsEntry(Zone.TOP, 4500);
    assertThat(file.lines()).isEqualTo(3);
    assertThat(file.faults()).isEmpty();
  }

  @Test
  void columns_stand_in_any_order_and_unknown_ones_are_named() {
    var file =
        read(
            "\uFEFF"
                + """
                DOTS,mood,total_min,session_no,date,practitioner,client_key,session_id,p50
                900,fine,95.5,2,2025-03-01T09:30,"Ash, B.",k,s,100
                """
                    .replace("\n", "\r\n"));
    assertThat(file.unknown()).containsExactly("mood");
    var session = file.sessions().getFirst();
    assertThat(session.practitioner()).isEqualTo("Ash, B.");
    assertThat(session.log().totalMinutes()).isEqualTo(95.5);
    assertThat(session.log().done().work().technique()).isEqualTo(Technique.SINGLE_POINT_SHAVED);
    assertThat(session.log().measured().breaks()).isEqualTo(-1);
  }

  @Test
  void semicolons_and_tabs_bring_decimal_commas() {
    for (var separator : List.of(";", "\t")) {
      var file =
          read(
              (HEAD + "a,c,p,2025-03-01,1,181X5,top,4000\n")
                  .replace(",", separator)
                  .replace('X', ','));
      assertThat(file.faults()).isEmpty();
      assertThat(file.sessions().getFirst().log().totalMinutes()).isEqualTo(181.5);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a,c,p,31.12.2025,1,180,top,400 | date | DAY",
        "a,c,p,12/31/25,1,180,top,400 | date | DAY",
        "a,c,p,2025-02-29,1,180,top,400 | date | DAY",
        "a,c,p,2026-11-25,1,180,top,400 | date | DAY_AHEAD",
        "a,c,p,2025-01-01,1,'180,5',top,400 | total_min | NUMBER",
        "a,c,p,2025-01-01,1,1e3,top,400 | total_min | NUMBER",
        "a,c,p,2025-01-01,1,-3,top,400 | total_min | NUMBER",
        "a,c,p,2025-01-01,1,NaN,top,400 | total_min | NUMBER",
        "a,c,p,2025-01-01,1,9999999999,top,400 | total_min | NUMBER",
        "a,c,p,2025-01-01,1,,top,400 | total_min | MISSING",
        "a,c,p,2025-01-01,13,180,top,400 | session_no | NUMBER",
        "a,c,p,2025-01-01,1.5,180,top,400 | session_no | WHOLE",
        "a,c,p,2025-01-01,1,180,knee,400 | zone | ZONE",
        "a,c,p,2025-01-01,1,180,top, | dots | AMOUNT",
        "a,c,p,2025-01-01,1,180,top,0 | dots | NUMBER",
        ",c,p,2025-01-01,1,180,top,400 | session_id | MISSING",
        "a,c,p,2025-01-01,1,180,top | '' | CELLS",
        "a,c,p,2025-01-01,1,180,5,top,400 | '' | CELLS",
        "a,c,'p,2025-01-01,1,180,top,400 | '' | OPEN_QUOTE",
      })
  void a_cell_that_does_not_fit_is_told_by_line_and_column(String line, String column, Kind kind) {
    var file = read(HEAD + line.strip().replace('\'', '"') + "\n");
    assertThat(file.sessions()).isEmpty();
    assertThat(file.faults())
        .extracting(PastFault::line, PastFault::column, PastFault::kind)
        .containsExactly(org.assertj.core.api.Assertions.tuple(2, column, kind));
  }

  @Test
  void all_that_is_wrong_with_a_line_is_told_at_once() {
    var file = read(HEAD + "a,c,,1.1.2025,0,x,knee,y\n");
    assertThat(file.faults())
        .extracting(PastFault::column)
        .containsExactly("session_no", "practitioner", "date", "total_min", "zone", "dots");
  }

  @Test
  void a_line_that_stands_there_twice_counts_once() {
    var file =
        read(
            HEAD
                + "a,c,p,2025-01-01,1,180,top,400\n"
                + "a,c,p,2025-01-01,1,180,top,400\n"
                + "a,c,p,2025-01-01,1,180,crown,400\n");
    assertThat(file.again()).containsExactly(3);
    assertThat(file.sessions()).hasSize(1);
  }

  @Test
  void a_session_with_a_line_that_cannot_be_used_is_left_out_as_a_whole() {
    var good = "a,c,p,2025-01-01,1,180,top,400\n";
    for (var bad :
        List.of(
            "a,c,p,2025-01-01,1,180,knee,400\n",
            "a,c,q,2025-01-01,1,180,crown,9\n",
            "a,c,p,2025-01-01,1,180,top,500\n")) {
      var file = read(HEAD + good + bad + "b,d,p,2025-01-01,1,180,top,400\n");
      assertThat(file.sessions()).extracting(PastSession::id).containsExactly("b");
      assertThat(file.leftOut()).isEqualTo(1);
      assertThat(file.faults()).hasSize(1);
    }
  }

  @Test
  void words_lose_what_a_spreadsheet_put_before_them() {
    var file = read(HEAD + "'=a,\"c\u0000\u0007\",'@p,2025-01-01,1,180,top,400\n");
    var session = file.sessions().getFirst();
    assertThat(List.of(session.id(), session.client(), session.practitioner()))
        .containsExactly("=a", "c", "@p");
  }

  @Test
  void a_word_for_skin_nobody_knows_is_told_and_never_repeated() {
    var head = HEAD.strip() + ",skin,pain,technique,prepared\n";
    var file =
        read(
            head
                + "a,c,p,2025-01-01,1,180,top,400,very oily; thick,7,BETWEEN_HAIRS,yes\n"
                + "b,c,p,2025-01-02,1,180,top,400,scaly,11,by hand,maybe\n");
    var factors = file.sessions().getFirst().log().done().work().factors();
    assertThat(List.of(factors.oily(), factors.dry(), factors.thick()))
        .containsExactly(true, false, true);
    assertThat(file.sessions().getFirst().log().done().work().prepared()).isTrue();
    assertThat(file.faults())
        .extracting(PastFault::kind)
        .containsExactlyInAnyOrder(Kind.SKIN, Kind.NUMBER, Kind.TECHNIQUE, Kind.YES_OR_NO);
    assertThat(file.faults().toString()).doesNotContain("scaly", "by hand", "maybe");
  }

  @Test
  void a_file_without_the_columns_says_which() {
    assertThat(read("").faultsOfFile()).extracting(PastFault::kind).containsExactly(Kind.NO_LINES);
    assertThat(read("group,minutes\na,3\n").faultsOfFile().getFirst().args().getFirst())
        .contains("session_id", "total_min", "dots");
    assertThat(read(HEAD.strip() + ",date\n").faultsOfFile())
        .extracting(PastFault::kind)
        .containsExactly(Kind.COLUMN_TWICE);
    assertThat(read(HEAD).sessions()).isEmpty();
  }

  @Test
  void days_are_counted_from_1970() {
    assertThat(Figure.day("1970-01-01")).isZero();
    assertThat(Figure.day("2000-02-29")).isEqualTo(11_016);
    assertThat(Figure.day("1900-01-01")).isEqualTo(-25_567);
    assertThat(Figure.day("2026-11-24")).isEqualTo(20_781);
  }

  private static PastFile read(String text) {
    return PastFile.read(text, LATEST);
  }
}
