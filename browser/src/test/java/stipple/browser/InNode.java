package stipple.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A built browser module, asked in Node by a script of the tests.
final class InNode {

  private static final Path BUILT = Path.of("target/classes/META-INF/resources/engines");

  private InNode() {}

  /// The lines that a script prints: it gets the module, the asks beside it, and what more is
  /// given.
  static List<String> answers(Path folder, String script, Path... more)
      throws IOException, InterruptedException {
    return answersOf("stipple", folder, script, more);
  }

  /// The same of one of the modules.
  static List<String> answersOf(String built, Path folder, String script, Path... more)
      throws IOException, InterruptedException {
    var module = Files.copy(BUILT.resolve(built + ".js"), folder.resolve(built + ".mjs"));
    var name = Path.of(script);
    var copy = Files.writeString(folder.resolve(name.getFileName()), resource(script));
    var asks = Files.writeString(folder.resolve("asks.csv"), resource(beside(script)));
    var output = folder.resolve("answers.txt");
    var command = new ArrayList<>(List.of("node", copy.toString(), module.toString()));
    command.add(asks.toString());
    for (var file : more) {
      command.add(file.toString());
    }
    var node =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    try {
      int exit = node.start().waitFor();
      assertThat(exit).as(Files.readString(output)).isZero();
    } catch (IOException missing) {
      fail("This test runs the browser module in Node: install Node 20 or newer.", missing);
    }
    return Files.readAllLines(output);
  }

  /// The recorded asks, heading and source left out.
  static List<String> asks(String script) throws IOException {
    return resource(beside(script)).lines().skip(2).toList();
  }

  private static String beside(String script) {
    return script.substring(0, script.indexOf('/')) + "/asks.csv";
  }

  static String resource(String name) throws IOException {
    try (var stream = InNode.class.getResourceAsStream("/" + name)) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
    }
  }
}
