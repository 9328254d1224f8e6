package stipple.bench;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What somebody asked an evaluation for: its name, the folder or file of the data, how many heads
/// are enough where each takes long, and in which form.
final class Asked {

  private static final int USUAL_HEADS = 300;
  private static final int MOST_HEADS = 100_000;

  private @Nullable String name;
  private @Nullable Path data;
  private int heads = USUAL_HEADS;
  private int cycles;
  private boolean json;

  private Asked() {}

  /// A folder or file that is not absolute is looked for where the caller stands.
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
      data = from.resolve(next(rest, "--data asks for a folder or a file"));
    } else if (word.startsWith("--data=")) {
      data = from.resolve(word.substring("--data=".length()));
    } else if (word.equals("--heads")) {
      heads = heads(next(rest, "--heads asks for how many"));
    } else if (word.startsWith("--heads=")) {
      heads = heads(word.substring("--heads=".length()));
    } else if (word.equals("--cycles")) {
      cycles = cycles(next(rest, "--cycles asks for how many"));
    } else if (word.startsWith("-")) {
      throw new IllegalArgumentException("there is no option " + word);
    } else if (name != null) {
      throw new IllegalArgumentException("one name at a time, not " + name + " and " + word);
    } else {
      name = word;
    }
  }

  private static String next(Iterator<String> rest, String otherwise) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(otherwise);
    }
    return rest.next();
  }

  private static int heads(String word) {
    int heads = word.matches("\\d{1,6}") ? Integer.parseInt(word) : -1;
    if (heads < 0 || heads > MOST_HEADS) {
      throw new IllegalArgumentException("--heads asks for 0 to " + MOST_HEADS);
    }
    return heads;
  }

  private static int cycles(String word) {
    if (!word.matches("[1-9]\\d{0,2}")) {
      throw new IllegalArgumentException("--cycles asks for 1 to 999");
    }
    return Integer.parseInt(word);
  }

  /// How often program and database are killed, if somebody said so.
  Optional<Integer> cycles() {
    return cycles == 0 ? Optional.empty() : Optional.of(cycles);
  }

  Optional<String> name() {
    return Optional.ofNullable(name);
  }

  Optional<Path> data() {
    return Optional.ofNullable(data);
  }

  /// How many heads at most where each takes long: drawn by lot, or taken out of a survey.
  int heads() {
    return heads;
  }

  boolean json() {
    return json;
  }
}
