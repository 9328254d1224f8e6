package stipple.bench;

import java.io.IOException;
import java.util.List;
import stipple.bench.heads.Electrodes;
import stipple.bench.heads.HeadFiles;

/// Is the real head laid out as the design read it? Its tapes along the electrodes. `[Colin27]`
///
/// The design laid its tapes in planes over the surface; the rows of electrodes wander off them a
/// little, so four millimetres are allowed (chosen: 1 % of a tape).
final class RealHeadTapes implements Question {

  private static final double SLACK_MM = 4;

  private static final List<String> MIDLINE =
      words("Nz Fpz AFpz AFz AFFz Fz FFCz FCz FCCz Cz CCPz CPz CPPz Pz PPOz POz POOz Oz OIz Iz");
  private static final List<String> OVER_TOP =
      words("LPA T9h T7 T7h C5 C5h C3 C3h C1 C1h Cz C2h C2 C4h C4 C6h C6 T8h T8 T10h RPA");
  private static final List<String> LEFT =
      words(
          "Fpz Fp1h Fp1 AFp7 AF7 AFF7 F7 FFT7 FT7 FTT7 T7 TTP7 TP7 TPP7 P7 PPO7 PO7 POO7 O1 O1h Oz");
  private static final List<String> RIGHT =
      words(
          "Fpz Fp2h Fp2 AFp8 AF8 AFF8 F8 FFT8 FT8 FTT8 T8 TTP8 TP8 TPP8 P8 PPO8 PO8 POO8 O2 O2h Oz");

  @Override
  public List<Figure> answer(HeadFiles files) throws IOException {
    var head = files.colin27();
    return head.isPresent() ? figures(head.get()) : List.of();
  }

  private static List<Figure> figures(Electrodes head) throws IOException {
    return List.of(
        figure("C", aroundMm(head), 611),
        figure("A", overMm(head), 392),
        figure("N", alongMm(head), 381));
  }

  static double aroundMm(Electrodes head) throws IOException {
    return head.alongMm(LEFT) + head.alongMm(RIGHT);
  }

  static double overMm(Electrodes head) throws IOException {
    return head.alongMm(OVER_TOP);
  }

  static double alongMm(Electrodes head) throws IOException {
    return head.alongMm(MIDLINE);
  }

  private static Figure figure(String tape, double mm, double readMm) {
    var target = Target.between(readMm - SLACK_MM, readMm + SLACK_MM);
    return new Figure("colin27." + tape, "length", mm, "mm", 1, target);
  }

  private static List<String> words(String names) {
    return List.of(names.split(" ", -1));
  }
}
