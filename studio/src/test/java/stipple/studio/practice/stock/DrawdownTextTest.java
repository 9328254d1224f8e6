package stipple.studio.practice.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stipple.pigment.Grid;
import stipple.studio.practice.stock.DrawdownSheet.Card;

class DrawdownTextTest {

  private static final String LAB =
      """
      film,card,share,white,L,a,b
      bare,black,0,0,25.1,0.1,-0.4
      bare,white,0,0,94.2,-0.6,2.1
      pure,black,1,0,24.0,0.2,0.3
      pure,white,1,0,24.1,0.2,0.3
      tint,black,0.1,0.9,55.2,-1.1,-4.0
      tint,white,0.1,0.9,56.0,-1.0,-3.8
      """;

  @Test
  void a_sheet_in_order_is_read_row_by_row() {
    var sheet = read(LAB);
    assertThat(sheet.wrong()).isEmpty();
    assertThat(sheet.isSpectral()).isFalse();
    assertThat(sheet.films()).hasSize(4);
    var tint = sheet.rows().get(4);
    assertThat(tint.line()).isEqualTo(6);
    assertThat(tint.card()).isEqualTo(Card.BLACK);
    assertThat(tint.share()).isEqualTo(0.1);
    assertThat(tint.white()).isEqualTo(0.9);
    assertThat(tint.measured()).containsExactly(55.2, -1.1, -4.0);
    assertThat(sheet.bare(Card.WHITE)).containsExactly(94.2, -0.6, 2.1);
  }

  @Test
  void spreadsheets_of_other_countries_are_read_too() {
    var foreign = LAB.replace(',', ';').replace('.', ',');
    assertThat(read(foreign).rows()).hasSize(6);
    assertThat(read(LAB.replace(',', '\t').replace('.', ',')).rows().getLast().measured()[0])
        .isEqualTo(56.0);
    assertThat(read("\ufeff" + LAB.replace("\n", "\r\n")).wrong()).isEmpty();
    assertThat(read("# taken on Monday\n\n" + LAB + ",,,,,,\n;;\n").wrong()).isEmpty();
    assertThat(read(LAB.replace("L,a,b", "L*,a*,b*").replace("pure", "\"pure\"")).wrong())
        .isEmpty();
    assertThat(read(LAB.replace("-1.1", "\u22121.1")).rows().get(4).measured()[1]).isEqualTo(-1.1);
  }

  @Test
  void columns_may_stand_in_any_order_and_white_may_be_left_out() {
    var sheet = read("L,a,b,share,card,film\n30,0,0,1,BLACK,pure\n20,0,0,0,black,bare\n");
    assertThat(sheet.wrong()).isEmpty();
    assertThat(sheet.rows().getFirst().measured()).containsExactly(30, 0, 0);
  }

  @Test
  void curves_tell_their_wavelengths_by_their_head() {
    var sheet = read(curves(",", "0.5"));
    assertThat(sheet.wrong()).isEmpty();
    assertThat(sheet.grid()).contains(new Grid(400, 20, 16));
  }

  @Test
  void the_sheets_to_fill_in_have_heads_that_are_read() {
    for (var curves : new boolean[] {false, true}) {
      var empty = read(DrawdownTemplate.of(curves));
      assertThat(empty.wrong()).hasSize(8).allMatch(wrong -> wrong.line() > 1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'pure,black,1,0,24.0','pure,grey,1,0,24.0',4,card,drawdown.card",
    "'pure,black,1,0,24.0','pure,black,x,0,24.0',4,share,drawdown.not-a-number",
    "'pure,black,1,0,24.0','pure,black,-1,0,24.0',4,share,drawdown.negative",
    "'pure,black,1,0,24.0','pure,black,10,0,24.0',4,share,drawdown.share-percent",
    "'pure,black,1,0,24.0','pure,black,1000,0,24.0',4,share,drawdown.over-one",
    "'pure,black,1,0,24.0','pure,black,1,0.2,24.0',4,white,drawdown.over-one",
    "'pure,black,1,0,24.0','pure,black,1e-5,0,24.0',4,share,drawdown.too-thin",
    "'pure,black,1,0,24.0','pure,black,1,0,124.0',4,l,drawdown.lightness",
    "'pure,black,1,0,24.0','pure,black,1,0,-3',4,l,drawdown.lightness",
    "'pure,black,1,0,24.0','pure,black,1,0,NaN',4,l,drawdown.not-a-number",
    "'pure,black,1,0,24.0','pure,black,1,0,1e400',4,l,drawdown.not-a-number",
    "'pure,black,1,0,24.0','pure,black,1,0,',4,l,drawdown.missing",
    "'pure,black,1,0,24.0,0.2','pure,black,1,0,24.0,200',4,a,drawdown.chroma",
    "'pure,black,1,0,24.0',',black,1,0,24.0',4,film,drawdown.unnamed",
    "'pure,black,1,0,24.0','pure,black,1,0,24.0,1',4,'',drawdown.cells",
    "'pure,black,1,0,24.0','tint,black,1,0,24.0',6,share,drawdown.two-shares",
    "'bare,white','bare,black',5,card,drawdown.no-bare",
    "'film,card','film,map',1,card,drawdown.no-column",
    "'film,card','film,film',1,card,drawdown.no-column",
    "'L,a,b','L,a,c',1,c,drawdown.unknown-column",
    "'L,a,b','L,a,r400',1,'L, a, b',drawdown.lab-or-curve",
    "'black,0,0,25.1','black,0,0,99',0,card,drawdown.cards-swapped"
  })
  void what_is_wrong_is_said_with_line_and_column(
      String now, String then, int line, String column, String key) {
    assertThat(read(LAB.replaceFirst(now.replace(".", "\\."), then)).wrong())
        .extracting(wrong -> wrong.line() + " " + wrong.column() + " " + wrong.what().key())
        .contains(line + " " + column + " " + key);
  }

  @Test
  void percentages_are_divided_when_that_is_ticked() {
    var percent = LAB.replace("0.1,0.9", "10,90").replace(",1,0,", ",100,0,");
    assertThat(read(percent).wrong())
        .extracting(wrong -> wrong.what().key())
        .containsOnly("drawdown.share-percent");
    assertThat(DrawdownText.read(percent, true, false).rows().getLast().share()).isEqualTo(0.1);
    var curves = curves(",", "50");
    assertThat(read(curves).wrong())
        .extracting(wrong -> wrong.what().key())
        .containsOnly("drawdown.curve-percent");
    assertThat(DrawdownText.read(curves, false, true).wrong()).isEmpty();
  }

  @Test
  void strange_text_is_answered_and_never_thrown() {
    for (var strange :
        new String[] {
          "",
          "\u0000\u202e😀{0,number}${x}<b>'\"%s\\",
          "x".repeat(200_000),
          ",".repeat(100_000),
          "film,card,share,L,a,b\n" + "f,black,1,1,1,1\n".repeat(5000),
          "film,card,share,r400,r999\n",
          "r400,r410,r420\n0.1,0.2,0.3",
          "film,card,share," + "r400,".repeat(3000),
          "film,card,share,r400,r410,r430,r440,r700\nx,black,1,1,1,1,1,1"
        }) {
      assertThat(read(strange).isWrong())
          .as(strange.substring(0, Math.min(40, strange.length())))
          .isTrue();
    }
  }

  private static String curves(String parting, String share) {
    var head = new StringBuilder("film,card,share");
    var row = new StringBuilder();
    for (int nm = 400; nm <= 700; nm += 20) {
      head.append(parting).append("r").append(nm);
      row.append(parting).append(share);
    }
    return head + "\nbare,black,0" + row + "\npure,black,1" + row + "\n";
  }

  private static DrawdownSheet read(String text) {
    return DrawdownText.read(text, false, false);
  }
}
