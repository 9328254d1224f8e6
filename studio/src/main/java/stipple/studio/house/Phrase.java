package stipple.studio.house;

import java.util.List;

/// Something to be said, as the key of a message and what goes into it: the page speaks the
/// language.
public record Phrase(String key, List<Object> with) {

  public Phrase {
    with = List.copyOf(with);
  }

  public static Phrase of(String key, Object... with) {
    return new Phrase(key, List.of(with));
  }
}
