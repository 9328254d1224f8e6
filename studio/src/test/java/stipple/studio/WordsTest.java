package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import stipple.studio.house.web.Names;

/// Everything that is said has words, and every word can be said.
class WordsTest {

  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[\\w-]+)+\\.?)\"");
  private static final Pattern SAID =
      Pattern.compile(
          "(?:\\bsay|saying|Phrase\\.of|StepState\\.(?:due|inHand|done|blocked))"
              + "\\(\\s*\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"\\s*[,)]");
  private static final Pattern LABEL = Pattern.compile("\\bkey = \"([^\"]+)\"\\s*[,)]");
  private static final Pattern NOTED = Pattern.compile("[tT]rail\\.note\\(\\s*\"([^\"]+)\"");
  private static final Pattern CHOSEN = Pattern.compile("Choice\\.all\\(\\s*([\\w.]+)\\.class");
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

  private final Map<String, String> words = new TreeMap<>();
  private final List<String> saidTwice = new ArrayList<>();
  private final List<Class<? extends Enum<?>>> lists = closedLists();

  WordsTest() throws IOException {
    for (var bundle : bundles()) {
      var read = new Properties();
      var text = Repository.read(bundle);
      read.load(new StringReader(text));
      for (var key : read.stringPropertyNames()) {
        if (words.put(key, read.getProperty(key)) != null) {
          saidTwice.add(key);
        }
      }
      text.lines()
          .filter(line -> line.matches("[\\w.-]+=.*"))
          .collect(Collectors.groupingBy(line -> line.substring(0, line.indexOf('='))))
          .forEach((key, lines) -> {
            if (lines.size() > 1) {
              saidTwice.add(key);
            }
          });
    }
  }

  @Test
  void every_key_has_one_message() {
    assertThat(words).isNotEmpty();
    assertThat(saidTwice).isEmpty();
    assertThat(words).allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
  }

  @Test
  void whatever_a_page_or_a_room_says_has_words() {
    var missing = new TreeSet<String>();
    for (var file : sources()) {
      var text = Repository.read(file);
      for (var pattern : List.of(SAID, LABEL)) {
        found(pattern, text)
            .filter(key -> !words.containsKey(key))
            .forEach(key -> missing.add(key + " in " + Repository.name(file)));
      }
      found(NOTED, text)
          .filter(action -> !words.containsKey("action." + action))
          .forEach(action -> missing.add("action." + action + " in " + Repository.name(file)));
    }
    assertThat(missing).isEmpty();
  }

  /// Anything written like a key of a known room must be one, or begin one.
  @Test
  void nothing_that_looks_like_a_key_is_misspelt() {
    var rooms = words.keySet().stream().map(WordsTest::first).collect(Collectors.toSet());
    var missing = new TreeSet<String>();
    for (var file : sources()) {
      found(LITERAL, Repository.read(file))
          .filter(key -> rooms.contains(first(key)) && !isSaid(key) && !key.endsWith(".css"))
          .forEach(key -> missing.add(key + " in " + Repository.name(file)));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void a_closed_list_with_words_has_words_for_every_value() {
    for (var list : lists) {
      var keys = keysOf(list);
      if (keys.stream().anyMatch(words::containsKey)) {
        assertThat(words.keySet()).as("%s", list.getName()).containsAll(keys);
      }
    }
  }

  @Test
  void a_closed_list_to_choose_from_has_words() {
    for (var file : sources()) {
      found(CHOSEN, Repository.read(file))
          .forEach(name ->
              assertThat(lists)
                  .as("%s in %s", name, Repository.name(file))
                  .filteredOn(list -> isCalled(list, name))
                  .anyMatch(list -> words.keySet().containsAll(keysOf(list))));
    }
  }

  @Test
  void messages_with_arguments_can_be_read() {
    words.forEach((key, text) -> {
      if (ARGUMENT.matcher(text).find()) {
        assertThat(text).as("%s: the apostrophe must be ’", key).doesNotContain("'");
        assertThatCode(() -> new MessageFormat(text, Locale.UK)).as(key).doesNotThrowAnyException();
      }
    });
  }

  private boolean isSaid(String key) {
    var begin = key.endsWith(".") || key.endsWith("-") ? key : key + ".";
    return words.containsKey(key)
        || words.containsKey("action." + key)
        || words.keySet().stream().anyMatch(known -> known.startsWith(begin));
  }

  private static String first(String key) {
    return key.substring(0, key.indexOf('.'));
  }

  private static java.util.stream.Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult one) -> one.group(1));
  }

  private static Set<String> keysOf(Class<? extends Enum<?>> list) {
    return Arrays.stream(list.getEnumConstants()).map(Names::keyOf).collect(Collectors.toSet());
  }

  private static boolean isCalled(Class<?> list, String name) {
    return list.getName().replace('$', '.').endsWith("." + name);
  }

  private static List<Path> bundles() {
    return Repository.files("studio/src/main/resources/words", ".properties");
  }

  private static List<Path> sources() {
    var all = new ArrayList<>(Repository.files("studio/src/main/java", ".java"));
    all.addAll(Repository.files("studio/src/main/jte", ".jte"));
    return all;
  }

  @SuppressWarnings("unchecked")
  private static List<Class<? extends Enum<?>>> closedLists() {
    return new ClassFileImporter()
        .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS).importPackages("stipple").stream()
            .filter(JavaClass::isEnum)
            .map(JavaClass::reflect)
            .filter(Class::isEnum)
            .<Class<? extends Enum<?>>>map(list -> (Class<? extends Enum<?>>) list)
            .toList();
  }
}
