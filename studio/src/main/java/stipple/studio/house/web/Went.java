package stipple.studio.house.web;

import stipple.studio.house.Phrase;

/// A form was taken: where to go now, and what to say there.
public record Went(String location, Phrase said) {

  public static Went to(String location) {
    return new Went(location, Phrase.of("house.saved"));
  }

  public Went saying(String key, Object... with) {
    return new Went(location, Phrase.of(key, with));
  }
}
