package stipple.studio.practice.stock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.multipart.MultipartFile;
import stipple.pigment.PigmentKind;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;
import stipple.studio.practice.colour.ColourForm;
import stipple.studio.practice.colour.Sight;
import stipple.studio.practice.stock.Calibration.Conditions;

/// Reads the form of a lot's drawdowns.
final class DrawdownForm {

  private DrawdownForm() {}

  /// What the form holds: the sheet as typed, how it was measured, what the lot is made of.
  record Typed(String text, DrawdownSheet sheet, Conditions conditions, PigmentKind kind) {}

  static Form blank(Optional<PigmentKind> kind) {
    var values = new HashMap<>(Map.of("sight", Sight.D65_10.name()));
    kind.ifPresent(known -> values.put("kind", known.name()));
    return Form.filled(values);
  }

  /// The form with the file that came with it in place of what was typed.
  static Form withFile(Form form, Optional<MultipartFile> file) {
    return file.filter(sent -> !sent.isEmpty())
        .map(sent -> Form.filled(Map.of("csv", text(sent))).over(form))
        .orElse(form);
  }

  private static String text(MultipartFile file) {
    try {
      var bytes = file.getBytes();
      boolean wide = bytes.length > 1 && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xff + 0xfe;
      var text = new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
      // what no text has would be refused by the database
      return text.replaceAll("[\\p{Cntrl}&&[^\n\t\r]]", "").strip();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Typed read(Form form) {
    var text = form.text("csv", DrawdownText.LONGEST);
    boolean sharesPercent = form.isTicked("sharesInPercent");
    boolean spectraPercent = form.isTicked("spectraInPercent");
    var sheet = DrawdownText.read(text, sharesPercent, spectraPercent);
    if (!text.isEmpty() && sheet.isWrong()) {
      form.say("csv", Phrase.of("drawdown.look-at-lines", sheet.wrong().size()));
    }
    var instrument = ColourForm.instrument(form, sheet.isSpectral());
    var gloss = form.choice("gloss", Gloss.class);
    var sight = sheet.isSpectral() ? Sight.D65_10 : form.choice("sight", Sight.class);
    var kind = form.choice("kind", PigmentKind.class);
    return new Typed(
        text,
        sheet,
        new Conditions(instrument, gloss == Gloss.INCLUDED, sight, sharesPercent, spectraPercent),
        kind);
  }
}
