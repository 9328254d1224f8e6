package stipple.bench.heads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder of measured heads. What is not in it answers with nothing.
public final class HeadFiles {

  private static final List<String> KNOWN =
      List.of(
          TapeReading.FILE,
          MeasuredHead.NIOSH,
          MeasuredHead.ANSUR_MEN,
          MeasuredHead.ANSUR_WOMEN,
          Electrodes.FILE);

  private final Path folder;

  private HeadFiles(Path folder) {
    this.folder = folder;
  }

  /// @throws WrongData when it is no folder or holds none of the files
  public static HeadFiles in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new WrongData("%s is no folder".formatted(folder));
    }
    var files = new HeadFiles(folder);
    if (files.found().isEmpty()) {
      throw new WrongData(
          "%s holds none of the files looked for: %s, %s/*.csv"
              .formatted(folder, String.join(", ", KNOWN), TracedZone.FOLDER));
    }
    return files;
  }

  /// The names of the files that are there.
  public List<String> found() throws IOException {
    var found = new ArrayList<String>();
    KNOWN.stream().filter(name -> Files.isRegularFile(folder.resolve(name))).forEach(found::add);
    pilots().forEach(file -> found.add(TracedZone.FOLDER + "/" + file.getFileName()));
    return found;
  }

  public List<TapeReading> tapeReadings() throws IOException {
    var file = folder.resolve(TapeReading.FILE);
    return Files.isRegularFile(file) ? TapeReading.read(file) : List.of();
  }

  public List<MeasuredHead> niosh() throws IOException {
    var file = folder.resolve(MeasuredHead.NIOSH);
    return Files.isRegularFile(file) ? MeasuredHead.readNiosh(file) : List.of();
  }

  public List<MeasuredHead> ansur() throws IOException {
    var heads = new ArrayList<MeasuredHead>();
    var men = folder.resolve(MeasuredHead.ANSUR_MEN);
    if (Files.isRegularFile(men)) {
      heads.addAll(MeasuredHead.readAnsur(men, Sex.MALE));
    }
    var women = folder.resolve(MeasuredHead.ANSUR_WOMEN);
    if (Files.isRegularFile(women)) {
      heads.addAll(MeasuredHead.readAnsur(women, Sex.FEMALE));
    }
    return heads;
  }

  /// The real head that no constant was fitted to.
  public Optional<Electrodes> colin27() throws IOException {
    var file = folder.resolve(Electrodes.FILE);
    return Files.isRegularFile(file) ? Optional.of(Electrodes.read(file)) : Optional.empty();
  }

  public List<TracedZone> pilot() throws IOException {
    var zones = new ArrayList<TracedZone>();
    for (var file : pilots()) {
      zones.addAll(TracedZone.read(file));
    }
    return zones;
  }

  private List<Path> pilots() throws IOException {
    var pilot = folder.resolve(TracedZone.FOLDER);
    if (!Files.isDirectory(pilot)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(pilot)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }
}
