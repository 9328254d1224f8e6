package stipple.studio.house.signin;

import java.util.Locale;
import java.util.Set;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Form;

/// What makes a password good: length, and not being everybody's.
public final class Password {

  public static final int SHORTEST = 12;
  public static final int LONGEST = 128;

  // The few that reach twelve signs in every list of common passwords.
  private static final Set<String> COMMON =
      Set.of(
          "123456789012",
          "1234567890123",
          "password1234",
          "passwordpassword",
          "qwertyuiop12",
          "qwertyuiop123",
          "letmeinletmein",
          "111111111111",
          "000000000000",
          "iloveyou1234",
          "administrator",
          "abcdefghijkl",
          "changemechangeme",
          "welcomewelcome",
          "stipplestipple");

  private Password() {}

  /// Reads a new password out of a form. It is never shown again.
  public static String readNew(Form form, String name) {
    var typed = form.value(name);
    if (typed.isEmpty()) {
      form.say(name, Phrase.of("house.form.missing"));
    } else if (typed.length() < SHORTEST || typed.length() > LONGEST) {
      form.say(name, Phrase.of("sign-in.password-length", SHORTEST, LONGEST));
    } else if (COMMON.contains(typed.toLowerCase(Locale.ROOT))) {
      form.say(name, Phrase.of("sign-in.password-common"));
    }
    return typed;
  }
}
