package stipple.duration.past;

/// Plain letters, alike in every language.
final class Letters {

  private Letters() {}

  static String lower(String text) {
    var lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return lower.toString();
  }

  /// The words of a text in small letters, with one blank between them.
  static String words(String text) {
    var words = new StringBuilder(text.length());
    var lower = lower(text);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'a' && c <= 'z') {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  /// Without signs that steer a machine, and without the mark that keeps a spreadsheet from
  /// reckoning a word.
  static String plain(String text) {
    int from = text.length() > 1 && text.charAt(0) == '\'' && isSum(text.charAt(1)) ? 1 : 0;
    var plain = new StringBuilder(text.length());
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && (c < '\u007f' || c > '\u009f')) {
        plain.append(c);
      }
    }
    return plain.length() == text.length() ? text : plain.toString().strip();
  }

  /// Whether a spreadsheet would reckon a word that begins so.
  static boolean isSum(char first) {
    return first == '=' || first == '+' || first == '-' || first == '@';
  }
}
