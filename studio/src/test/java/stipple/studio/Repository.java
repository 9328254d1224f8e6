package stipple.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files of this repository, for tests that read them.
final class Repository {

  static final Path ROOT = root(Path.of("").toAbsolutePath());

  private Repository() {}

  /// Every file below a folder whose name ends so; nothing that was built or fetched.
  static List<Path> files(String folder, String ending) {
    var start = ROOT.resolve(folder);
    if (!Files.isDirectory(start)) {
      return List.of();
    }
    try (var all = Files.walk(start)) {
      return all.filter(file -> file.toString().endsWith(ending))
          .filter(file -> !isBuilt(ROOT.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(String file) {
    return read(ROOT.resolve(file));
  }

  /// A file's name as it is said in a failure.
  static String name(Path file) {
    return ROOT.relativize(file).toString();
  }

  private static boolean isBuilt(Path file) {
    for (var part : file) {
      if (List.of("target", "node_modules", ".git", "var").contains(part.toString())) {
        return true;
      }
    }
    return false;
  }

  private static Path root(Path from) {
    var here = from;
    while (!Files.isDirectory(here.resolve(".mvn"))) {
      var above = here.getParent();
      if (above == null) {
        throw new IllegalStateException("no .mvn above " + from);
      }
      here = above;
    }
    return here;
  }
}
