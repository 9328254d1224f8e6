package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Holds the dots against what they promise: even up to every share, as many as wished, and still
/// while a line moves.
final class DotsEvaluation implements Evaluation {

  @Override
  public String name() {
    return "dots";
  }

  @Override
  public Report report(Asked asked) throws IOException {
    return new Report(name(), conditions(), take());
  }

  private static String conditions() {
    return "the tile as shipped, and 20,000 dots of it on one head of three tapes";
  }

  private static List<Figure> take() throws IOException {
    var tile = TileFile.read();
    var figures = new ArrayList<Figure>(new PrefixEvenness(tile).figures());
    figures.addAll(new DotsOfHead(tile).figures());
    return figures;
  }
}
