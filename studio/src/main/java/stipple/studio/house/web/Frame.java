package stipple.studio.house.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import stipple.studio.house.Phrase;
import stipple.studio.house.StudioPlace;
import stipple.studio.house.signin.Viewer;

/// What every page stands in: words, viewer, the seal against forged forms, the word just said.
public record Frame(
    Words words,
    Optional<Viewer> viewer,
    String csrf,
    String nonce,
    String path,
    Supplier<UUID> formKeys,
    Optional<Phrase> flash) {

  /// A new key for each form of the page: what one form did must not pass for another's.
  public UUID formKey() {
    return formKeys.get();
  }

  public String say(String key, Object... with) {
    return words.say(key, with);
  }

  public String say(Phrase phrase) {
    return words.say(phrase);
  }

  public String name(Enum<?> choice) {
    return words.name(choice);
  }

  public StudioPlace place() {
    return words.place();
  }

  /// The rooms of the main navigation that this viewer may enter.
  public List<String> rooms() {
    return viewer
        .map(viewing ->
            viewing.isOwner()
                ? List.of("today", "clients", "booking", "stock", "insights", "people", "settings")
                : viewing.role().mayTreat()
                    ? List.of("today", "clients", "booking", "stock", "insights")
                    : List.of("today", "clients", "booking"))
        .orElse(List.of());
  }

  /// True for the room of the main navigation that this page lies in.
  public boolean isIn(String room) {
    return path.equals(room) || path.startsWith(room + "/");
  }
}
