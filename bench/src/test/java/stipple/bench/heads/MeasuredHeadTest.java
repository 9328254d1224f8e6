package stipple.bench.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuredHeadTest {

  @TempDir private Path folder;

  @Test
  void a_survey_may_order_its_columns_as_it_likes_and_save_as_it_likes() throws IOException {
    var file = folder.resolve(MeasuredHead.NIOSH);
    Files.writeString(
        file,
        """
        \uFEFFSUBNO,HEADLTH,HEADBR,BITCOR,HEADCIRC,SEX,STATURE,INTPUPBR,
        1,198,152,346,572,1,"1,712",63.5,

        2,188,147,"-9,999","1,001",2,"-9,999","-9,999.9",
        """
            .replace("\n", "\r\n"));
    assertThat(MeasuredHead.readNiosh(file))
        .containsExactly(
            new MeasuredHead(Sex.MALE, 572, 346, 152, 198, Double.NaN, 63.5),
            new MeasuredHead(Sex.FEMALE, 1001, Double.NaN, 147, 188, Double.NaN, Double.NaN));
  }

  @Test
  void a_survey_in_latin_1_gives_the_pupils_in_tenths() throws IOException {
    var file = folder.resolve(MeasuredHead.ANSUR_WOMEN);
    var text =
        "SubjectId,HeadBreadth,headcircumference,headlength,interpupillarybreadth,"
            + "tragiontopofhead,Caf\u00e9\n1,148,561,190,617,126,Andr\u00e9\n";
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(MeasuredHead.readAnsur(file, Sex.FEMALE))
        .containsExactly(new MeasuredHead(Sex.FEMALE, 561, Double.NaN, 148, 190, 126, 61.7));
  }

  @Test
  void a_missing_column_is_named() throws IOException {
    var file = folder.resolve(MeasuredHead.NIOSH);
    Files.writeString(file, "SUBNO,SEX,HEADCIRC,HEADBR,HEADLTH,INTPUPBR,\n1,1,570,150,190,60,\n");
    assertThatThrownBy(() -> MeasuredHead.readNiosh(file))
        .hasMessageContaining("line 1: expected the columns SEX, HEADCIRC")
        .hasMessageEndingWith("there is no BITCOR");
  }

  @Test
  void a_sex_that_is_neither_is_refused() throws IOException {
    var file = folder.resolve(MeasuredHead.NIOSH);
    Files.writeString(file, "SEX,HEADCIRC,BITCOR,HEADBR,HEADLTH,INTPUPBR\n3,570,350,150,190,60\n");
    assertThatThrownBy(() -> MeasuredHead.readNiosh(file))
        .hasMessageEndingWith("line 2: expected 1 or 2 under SEX");
  }

  @Test
  void a_length_below_nothing_is_refused() throws IOException {
    var file = folder.resolve(MeasuredHead.NIOSH);
    Files.writeString(file, "SEX,HEADCIRC,BITCOR,HEADBR,HEADLTH,INTPUPBR\n1,-5,350,150,190,60\n");
    assertThatThrownBy(() -> MeasuredHead.readNiosh(file))
        .hasMessageEndingWith("line 2: expected a number above 0 under HEADCIRC");
  }
}
