package stipple.studio.practice.pastsessions;

import java.util.List;
import stipple.duration.past.PastFault;
import stipple.studio.house.Phrase;
import stipple.studio.house.web.Names;
import stipple.studio.house.web.Words;

/// What is wrong with a file, line by line, in the words of the studio.
public final class FaultList {

  private FaultList() {}

  /// What is wrong, and what to do.
  public static Phrase said(PastFault fault) {
    return new Phrase(Names.keyOf(fault.kind()), List.copyOf(fault.args()));
  }

  static String csv(List<PastFault> faults, Words words) {
    var csv = new StringBuilder();
    csv.append(new CsvLine().word("line").word("column").word("what").end());
    for (var fault : faults) {
      csv.append(
          new CsvLine()
              .whole(fault.line())
              .word(fault.column())
              .word(words.say(said(fault)))
              .end());
    }
    return csv.toString();
  }
}
