package stipple.studio.treatment.aftercare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import stipple.studio.house.web.Form;
import stipple.studio.practice.clients.ClientFrames.ClientFrame;

/// A client's aftercare: what holds today, the whole schedule, the check-ins.
public record AftercarePage(
    Form form, ClientFrame client, Optional<Aftercare> aftercare, List<Seen> checkIns) {

  /// A check-in with the rules that spoke up.
  public record Seen(CheckIn checkIn, int day, List<AlarmRule> alarms) {}

  public LocalDate today() {
    return client.today();
  }

  public List<Seen> openAlarms() {
    return checkIns.stream().filter(seen -> seen.checkIn().isOpenAlarm()).toList();
  }
}
