package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The pages for readers say what is so.
class DocsTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
  private static final Pattern COMMAND = Pattern.compile("\\b(bin/[a-z]+)");
  private static final Pattern ROOM = Pattern.compile("`((?:treatment|practice)\\.[a-z]+)`");
  private static final Pattern PATH =
      Pattern.compile("`((?:engines|browser|studio|bench|docs)/[\\w./-]+)`");
  private static final Pattern SHEET = Pattern.compile("\\b([a-z-]+\\.css)\\b");
  private static final Pattern KEY = Pattern.compile("`\\[([\\w-]+)]`");
  private static final Pattern FLOOR = Pattern.compile("(?m)^\\| `([a-z.]+)` \\| (.*) \\|$");
  private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

  /// Taken by the people who release, from a running studio; a clone may not have it yet.
  private static final Set<String> PICTURES = Set.of("docs/picture.png");

  @Test
  void links_lead_somewhere() {
    for (var page : pages()) {
      found(LINK, Repository.read(page))
          .filter(link -> !link.contains("://") && !PICTURES.contains(link))
          .forEach(link ->
              assertThat(page.resolveSibling(link).normalize())
                  .as("a link in %s", Repository.name(page))
                  .exists());
    }
  }

  @Test
  void commands_and_files_that_are_named_exist() {
    for (var page : pages()) {
      var text = Repository.read(page);
      found(COMMAND, text)
          .forEach(command ->
              assertThat(Files.isExecutable(Repository.ROOT.resolve(command)))
                  .as("%s in %s", command, Repository.name(page))
                  .isTrue());
      found(PATH, text)
          .filter(path -> !path.contains("/target/"))
          .forEach(path ->
              assertThat(Repository.ROOT.resolve(path))
                  .as("%s in %s", path, Repository.name(page))
                  .exists());
    }
  }

  @Test
  void every_command_explains_itself() {
    assertThat(Repository.read("README.md").lines().count()).isLessThan(120);
    for (var command : List.of("run", "test", "tidy", "bench", "evaluate", "mvn")) {
      var script = Repository.read("bin/" + command);
      assertThat(script).as("bin/%s", command).contains("--help");
      assertThat(script.lines().count()).as("lines of bin/%s", command).isLessThan(40);
      assertThat(Repository.read("README.md")).contains("bin/" + command);
    }
  }

  @Test
  void the_treatment_table_names_every_step() {
    var steps =
        Floors.declared().keySet().stream().filter(room -> room.startsWith("treatment.")).toList();
    assertThat(found(ROOM, Repository.read("README.md"))).containsAll(steps);
    for (var page : pages()) {
      found(ROOM, Repository.read(page))
          .forEach(
              room -> assertThat(Floors.declared()).as(Repository.name(page)).containsKey(room));
    }
  }

  @Test
  void the_floors_are_as_the_house_says() {
    var said = new TreeMap<String, Set<String>>();
    FLOOR
        .matcher(Repository.read("docs/house.md"))
        .results()
        .filter(row -> Floors.declared().containsKey(row.group(1)))
        .forEach(row -> said.put(row.group(1), named(row.group(2))));
    assertThat(said).isEqualTo(Floors.declared());
  }

  @Test
  void every_source_of_a_constant_is_listed() {
    var listed = found(KEY, Repository.read("docs/sources.md")).toList();
    for (var file : Repository.files("engines/src/main", ".java")) {
      assertThat(found(KEY, Repository.read(file))).as(Repository.name(file)).isSubsetOf(listed);
    }
  }

  @Test
  void the_sheets_named_in_the_look_exist() {
    assertThat(found(SHEET, Repository.read("docs/look.md")))
        .isNotEmpty()
        .allSatisfy(sheet ->
            assertThat(Repository.ROOT.resolve("studio/src/main/resources/static/css/" + sheet))
                .exists());
  }

  private static Set<String> named(String cell) {
    return cell.equals(Floors.EVERYTHING)
        ? new TreeSet<>(Set.of(cell))
        : new TreeSet<>(found(NAME, cell).toList());
  }

  private static List<Path> pages() {
    var pages = new ArrayList<>(Repository.files("docs", ".md"));
    pages.add(Repository.ROOT.resolve("README.md"));
    pages.add(Repository.ROOT.resolve("CHANGELOG.md"));
    return pages;
  }

  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(one -> one.group(1));
  }
}
