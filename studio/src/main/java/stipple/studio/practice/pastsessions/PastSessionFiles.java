package stipple.studio.practice.pastsessions;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import stipple.studio.house.StudioClock;
import stipple.studio.house.signin.Viewers;
import stipple.studio.practice.settings.Studios;

/// Files of past sessions taken over at once, without anybody looking through them first.
@Component
public class PastSessionFiles {

  private final PastImports imports;
  private final TakingOver takingOver;
  private final Studios studios;
  private final Viewers viewers;
  private final StudioClock clock;

  PastSessionFiles(
      PastImports imports,
      TakingOver takingOver,
      Studios studios,
      Viewers viewers,
      StudioClock clock) {
    this.imports = imports;
    this.takingOver = takingOver;
    this.studios = studios;
    this.viewers = viewers;
    this.clock = clock;
  }

  /// Takes a file over; `people` says who is meant by each name of a practitioner.
  public void takeOver(String fileName, String csv, Map<String, UUID> people) {
    var today = clock.today(studios.present().place().zone());
    var sent = new SentFile(fileName, csv.getBytes(StandardCharsets.UTF_8), csv);
    var id = imports.add(sent, PastPreviews.read(csv, today));
    var kept = imports.get(id);
    imports.begin(id, kept.state(), people);
    takingOver.takeOver(kept, viewers.present(), (int) today.toEpochDay());
  }
}
