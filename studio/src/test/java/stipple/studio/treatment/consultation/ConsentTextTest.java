package stipple.studio.treatment.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsentTextTest {

  @Test
  void the_text_in_use_never_changes_under_its_version() {
    assertThat(new ConsentTexts().of("2026-11").sha256())
        .isEqualTo("1efb3e8043dcec68f3d3607bd2b1ab6d03c35dc70176d6ff5d7a9bf9b3ca48c4");
  }

  @Test
  void the_text_is_set_in_headings_paragraphs_and_points() {
    var text = new ConsentText("x", "en", "# One\n\nTwo\nlines\n\n- a\n- b\n  more\n");
    assertThat(text.blocks())
        .containsExactly(
            new ConsentText.Block.Heading("One"),
            new ConsentText.Block.Paragraph("Two lines"),
            new ConsentText.Block.Points(java.util.List.of("a", "b more")));
  }
}
