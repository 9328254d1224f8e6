package stipple.bench.pigment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import stipple.bench.heads.WrongData;

/// The folder of measured paint and skin. What is not in it is not asked about.
public final class PigmentFiles {

  public static final String MIXES = "mixes.csv";
  public static final String SKIN = "skin.csv";

  private final Path folder;

  private PigmentFiles(Path folder) {
    this.folder = folder;
  }

  /// @throws WrongData when it is no folder or holds none of the files
  public static PigmentFiles in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new WrongData("%s is no folder".formatted(folder));
    }
    var files = new PigmentFiles(folder);
    if (files.found().isEmpty()) {
      throw new WrongData(
          "%s holds none of the files looked for: %s, %s".formatted(folder, MIXES, SKIN));
    }
    return files;
  }

  /// The names of the files that are there.
  public List<String> found() {
    return List.of(MIXES, SKIN).stream().filter(name -> file(name).isPresent()).toList();
  }

  /// A file of the folder, if it is there.
  public Optional<Path> file(String name) {
    var file = folder.resolve(name);
    return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
  }
}
