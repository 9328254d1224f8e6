package stipple.bench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody asked an evaluation for: its name, the folder of the data, and in which form.
final class Asked {

  private @Nullable String name;
  private @Nullable Path data;
  private boolean json;

  private Asked() {}

  /// A folder that is not absolute is looked for where the caller stands.
  ///
  /// @throws IllegalArgumentException for words that make no sense, and says which
  static Asked of(List<String> words, Path from) {
    var asked = new Asked();
    for (var rest = words.iterator(); rest.hasNext(); ) {
      asked.hear(rest.next(), rest, from);
    }
    return asked;
  }

  private void hear(String word, Iterator<String> rest, Path from) {
    if (word.equals("--json")) {
      json = true;
    } else if (word.equals("--data")) {
      if (!rest.hasNext()) {
        throw new IllegalArgumentException("--data asks for a folder");
      }
      data = from.resolve(rest.next());
    } else if (word.startsWith("--data=")) {
      data = from.resolve(word.substring("--data=".length()));
    } else if (word.startsWith("-")) {
      throw new IllegalArgumentException("there is no option " + word);
    } else if (name != null) {
      throw new IllegalArgumentException("one name at a time, not " + name + " and " + word);
    } else {
      name = word;
    }
  }

  Optional<String> name() {
    return Optional.ofNullable(name);
  }

  Optional<Path> data() {
    return Optional.ofNullable(data);
  }

  boolean json() {
    return json;
  }
}
