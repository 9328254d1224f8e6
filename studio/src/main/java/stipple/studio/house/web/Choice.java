package stipple.studio.house.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One thing that may be chosen: its value in the form, and how it is said: by a message key, or as
/// it is (a name, a lot).
public record Choice(String value, Optional<String> key, String plain) {

  /// A choice that is said as it is.
  public static Choice of(Object value, String plain) {
    return new Choice(value.toString(), Optional.empty(), plain);
  }

  /// A value of a closed list.
  public static Choice of(Enum<?> value) {
    return new Choice(value.name(), Optional.of(Names.keyOf(value)), "");
  }

  /// Every value of a closed list.
  public static List<Choice> all(Class<? extends Enum<?>> list) {
    return Arrays.stream(list.getEnumConstants()).map(Choice::of).toList();
  }

  public String said(Words words) {
    return key.map(words::say).orElse(plain);
  }

  public Optional<String> note(Words words) {
    return key.flatMap(known -> words.perhaps(known + ".note"));
  }
}
