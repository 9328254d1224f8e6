package stipple.studio.treatment.consultation;

import java.util.regex.Pattern;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;

/// The strokes of a signature as the pad writes them: moves and lines, and nothing else.
public final class Strokes {

  private static final int LONGEST = 60_000;
  private static final Pattern DRAWN = Pattern.compile("(?:[MLl][-0-9., ]{1,40})*+");

  private Strokes() {}

  /// Reads the field `strokes`; anything that is no drawing is refused and said at the name.
  public static String read(Form form) {
    var strokes = form.value("strokes");
    if (strokes.length() > LONGEST || !DRAWN.matcher(strokes).matches()) {
      form.say("signedName", Phrase.of("consultation.strokes-unread"));
      return "";
    }
    return strokes;
  }

  /// Reads the field `signedName`.
  public static String name(Form form) {
    var name = form.text("signedName", 120);
    if (name.length() == 1) {
      form.say("signedName", Phrase.of("consultation.name-too-short"));
    }
    return name;
  }
}
