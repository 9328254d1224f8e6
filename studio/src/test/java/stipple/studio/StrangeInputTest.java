package stipple.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Whatever is sent to whichever door: a kind answer, never a fault of the house.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangeInputTest {

  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  // A variable of a path, its own braces with it: {id}, {number:\d{1,4}}.
  private static final String VARIABLE = "\\{(?:[^{}]|\\{[^}]*})*}";
  private static final List<String> STRANGE =
      List.of(
          "",
          "x".repeat(100_000),
          "-99999999",
          "999999999",
          "1e400",
          "NOT_OFFERED",
          "00000000-0000-7000-8000-000000000000",
          "0000-00-00",
          "\u202e😀\u0301{0,number}${x}<b>'\"%s\\",
          "2026-11-24",
          "3");
  private static final List<String> STRANGE_IN_ADDRESS =
      List.of("00000000-0000-7000-8000-000000000000", "x", "-1", "9".repeat(400), "%7B0%7D");

  private final RunningStudio studio = RunningStudio.withCast();
  private final Visitor dana = studio.signedIn("dana@example.com");
  private final List<String> faults = new ArrayList<>();

  @AfterAll
  void close() {
    studio.close();
  }

  @Test
  void every_door_bears_a_strange_address() {
    for (var door : doors()) {
      for (var strange : STRANGE_IN_ADDRESS) {
        var path = door.path().replaceAll(VARIABLE, strange);
        if (door.method() == RequestMethod.GET) {
          dana.visit(path);
          note("GET " + path);
        } else {
          bare(path);
        }
      }
      if (door.method() == RequestMethod.GET) {
        strangeQuery(door.path().replaceAll(VARIABLE, STRANGE_IN_ADDRESS.getFirst()));
      }
    }
    assertThat(faults).isEmpty();
  }

  private void strangeQuery(String path) {
    for (var field : List.of("search", "day", "client", "kind", "again", "time", "minutes")) {
      dana.visit(path + "?" + field + "=" + encoded(STRANGE.get(8)));
      note("GET " + path + " with a strange " + field);
    }
  }

  @Test
  void every_form_bears_strange_answers() {
    for (var entry : forms().entrySet()) {
      var action = entry.getKey();
      var page = entry.getValue();
      int turn = 0;
      for (var strange : STRANGE) {
        if (!offers(page, action)) {
          break;
        }
        var form = dana.form(action);
        form.names().forEach(name -> form.set(name, strange));
        form.send();
        note("all strange to " + action + " from " + page);
      }
      if (!offers(page, action)) {
        continue;
      }
      var kinds = new TreeSet<String>();
      for (var name : dana.form(action).names()) {
        if (kinds.add(kind(name)) && offers(page, action)) {
          var strange = STRANGE.get(turn++ % STRANGE.size());
          dana.form(action).set(name, strange).send();
          note("strange " + name + " to " + action + " from " + page);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /// Fields that repeat by day, zone, question or number are read by the same code: one is asked.
  private static String kind(String field) {
    return field.replaceAll("^(q|detail|since)-.*", "$1").replaceAll("[0-9]+|[A-Z][A-Z_]+", "#");
  }

  private boolean offers(String page, String action) {
    return dana.visit(page).offersForm(action);
  }

  private void bare(String path) {
    dana.visit("/today").bare(path).send();
    note("POST nothing to " + path);
    dana.visit("/today").bare(path).set("version", "x").set("formKey", "x").set("dots", "x").send();
    note("POST a strange seal to " + path);
  }

  private void note(String what) {
    var body = dana.body();
    if (dana.status() >= 500 || body.contains("Exception") || body.contains("\tat ")) {
      faults.add(dana.status() + " " + what);
    }
  }

  private record Door(RequestMethod method, String path) {}

  private List<Door> doors() {
    var doors = new ArrayList<Door>();
    for (var mapping : studio.parts(RequestMappingHandlerMapping.class)) {
      for (var info : mapping.getHandlerMethods().keySet()) {
        for (var method : info.getMethodsCondition().getMethods()) {
          info.getPatternValues().forEach(path -> doors.add(new Door(method, path)));
        }
      }
    }
    assertThat(doors).hasSizeGreaterThan(90);
    return doors;
  }

  // Every kind of form, and a page where it stands: one page of each kind for each kind of client,
  // as far as links lead.
  private Map<String, String> forms() {
    var forms = new LinkedHashMap<String, String>();
    var actions = new TreeSet<String>();
    var waiting = new LinkedHashSet<>(List.of("/today"));
    var seen = new LinkedHashSet<String>();
    var kinds = new LinkedHashMap<String, Integer>();
    while (!waiting.isEmpty()) {
      var next = waiting.removeFirst();
      var kind = next.replaceAll("\\?.*", "").replaceAll(ID, "{}");
      int known = kinds.getOrDefault(kind, 0);
      if (seen.contains(next) || known == 8) {
        continue;
      }
      kinds.put(kind, known + 1);
      seen.add(next);
      dana.visit(next);
      note("GET " + next);
      for (var action : dana.page().select("form[method=post]").eachAttr("action")) {
        if (!action.equals("/sign-out")
            && actions.add(
                action.replaceAll("\\?.*", "").replaceAll(ID, "{}").replaceAll("/[0-9]+$", "/#"))) {
          forms.put(action, next);
        }
      }
      dana.page().select("a[href^=/]").eachAttr("href").stream()
          .map(link -> link.replaceAll("#.*", ""))
          .filter(link -> !link.endsWith(".pdf"))
          .forEach(waiting::add);
    }
    assertThat(forms).hasSizeGreaterThan(40);
    return forms;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
