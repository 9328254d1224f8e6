package stipple.duration.past;

import java.util.List;

/// A file of past sessions as it was understood, its sessions in the order of their days.
///
/// `lines` counts those below the header that are not blank, `again` names those that stand there
/// twice and count once. A session with a line that cannot be used is left out as a whole: a zone
/// would be missing. `unknown` names the columns nothing was made of.
public record PastFile(
    List<PastSession> sessions,
    int lines,
    List<Integer> again,
    int leftOut,
    List<PastFault> faults,
    List<String> unknown) {

  public PastFile {
    sessions = List.copyOf(sessions);
    again = List.copyOf(again);
    faults = List.copyOf(faults);
    unknown = List.copyOf(unknown);
  }

  /// Reads a file whose sessions are over by this day.
  ///
  /// *Holds for*: 100,000 lines in about a second.
  public static PastFile read(String text, int latestDay) {
    var marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new PastReader(marked, latestDay).file();
  }

  /// Whether a text speaks of sessions at all.
  public static boolean isIn(String text) {
    return Header.of(text.startsWith("\uFEFF") ? text.substring(1) : text)
        .has(PastColumn.SESSION_ID);
  }

  /// What keeps all of it from being used, if anything does.
  public List<PastFault> faultsOfFile() {
    return faults.stream().filter(fault -> fault.kind().isOfFile()).toList();
  }
}
