package stipple.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stipple.bench.heads.Row;
import stipple.bench.heads.Sheet;
import stipple.bench.heads.WrongData;
import stipple.pigment.Reflectance;

/// The folder of measured spectra. What is not in it answers with nothing.
record PigmentFiles(Path folder) {

  static final String SKIN = "skin.csv";
  static final String MIXES = "mixes.csv";
  private static final List<String> KNOWN = List.of(SKIN, MIXES);
  private static final String INSIDE = "pigment";

  /// @throws WrongData when it is no folder, or neither it nor `pigment` in it holds any file
  static PigmentFiles in(Path folder) throws WrongData {
    if (!Files.isDirectory(folder)) {
      throw new WrongData("%s is no folder".formatted(folder));
    }
    for (var place : List.of(folder, folder.resolve(INSIDE))) {
      var files = new PigmentFiles(place);
      if (!files.found().isEmpty()) {
        return files;
      }
    }
    throw new WrongData(
        "%s holds none of the files looked for: %s".formatted(folder, String.join(", ", KNOWN)));
  }

  /// The names of the files that are there.
  List<String> found() {
    return KNOWN.stream().filter(name -> Files.isRegularFile(folder.resolve(name))).toList();
  }

  /// The rows of a file, none if it is not there.
  List<Row> rows(String name, List<String> needed) throws IOException {
    return found().contains(name) ? Sheet.read(folder.resolve(name), ',').below(needed) : List.of();
  }

  /// Skins that were measured.
  List<Reflectance> skins() throws IOException {
    var skins = new ArrayList<Reflectance>();
    var rows = rows(SKIN, List.of("id"));
    for (var row : rows) {
      skins.add(SpectrumColumns.of(rows.getFirst()).reflectance(row));
    }
    return skins;
  }
}
