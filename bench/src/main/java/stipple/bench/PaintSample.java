package stipple.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stipple.bench.heads.Row;
import stipple.bench.heads.WrongData;
import stipple.pigment.Drawdown;
import stipple.pigment.Reflectance;

/// A paint film of a file of mixes, over each substrate that it was measured on.
record PaintSample(String sample, String family, Drawdown drawdown, List<String> substrates) {

  /// The family that every other one is trained with.
  static final String BASE = "base";

  private static final List<String> SUBSTRATES = List.of("white", "black");

  /// How many pigments are in it.
  int pigments() {
    return drawdown.shares().size();
  }

  /// What was measured of a pigment alone on a substrate, if this sample is that.
  Stream<Reflectance> alone(String pigment, String substrate) {
    int card = substrates.indexOf(substrate);
    return pigments() == 1 && drawdown.share(pigment) > 0 && card >= 0
        ? Stream.of(drawdown.films().get(card).film())
        : Stream.empty();
  }

  /// All samples of the file of mixes, in its order; none if it is not there.
  ///
  /// @throws WrongData for a file of another form, a film without its bare substrate, shares that
  ///   are no shares
  static List<PaintSample> read(PigmentFiles files) throws IOException {
    var rows = files.rows(PigmentFiles.MIXES, List.of("sample", "family", "substrate"));
    if (rows.isEmpty()) {
      return List.of();
    }
    var first = rows.getFirst();
    var pigments =
        first.columns().keySet().stream().filter(column -> column.startsWith("f_")).toList();
    if (pigments.isEmpty()) {
      throw new WrongData(first.file(), 1, "columns f_PIGMENT with mass fractions");
    }
    var spectra = SpectrumColumns.of(first);
    var gathered = new LinkedHashMap<String, Gathered>();
    for (var row : rows) {
      var key = row.text("family") + "\n" + row.text("sample");
      gathered.computeIfAbsent(key, _ -> new Gathered(row)).add(row, pigments, spectra);
    }
    var samples = new ArrayList<PaintSample>();
    for (var one : gathered.values()) {
      samples.add(one.sample());
    }
    return samples;
  }

  /// The rows of one sample, as they come.
  private static final class Gathered {

    private final Row first;
    private final Map<String, Reflectance> bare = new LinkedHashMap<>();
    private final Map<String, Reflectance> film = new LinkedHashMap<>();
    private @Nullable Map<String, Double> shares;

    Gathered(Row first) {
      this.first = first;
    }

    void add(Row row, List<String> pigments, SpectrumColumns spectra) throws WrongData {
      var substrate = row.text("substrate").toLowerCase(Locale.ROOT);
      if (!SUBSTRATES.contains(substrate)) {
        throw row.wrong("substrate", "white or black");
      }
      var in = shares(row, pigments);
      if (!in.isEmpty() && shares != null && !in.equals(shares)) {
        throw new WrongData(row.file(), row.line(), "the shares of the sample's other film");
      }
      if ((in.isEmpty() ? bare : film).put(substrate, spectra.reflectance(row)) != null) {
        throw new WrongData(row.file(), row.line(), "each sample once on each substrate");
      }
      shares = in.isEmpty() ? shares : in;
    }

    PaintSample sample() throws WrongData {
      if (shares == null) {
        throw new WrongData(
            first.file(), first.line(), "a film of this sample beside the bare row");
      }
      var cards = new ArrayList<Drawdown.OnCard>();
      for (var one : film.entrySet()) {
        var ground = bare.get(one.getKey());
        if (ground == null) {
          throw new WrongData(
              first.file(),
              first.line(),
              "a row of the bare %s substrate for this sample".formatted(one.getKey()));
        }
        cards.add(new Drawdown.OnCard(ground, one.getValue()));
      }
      return new PaintSample(
          first.text("sample"),
          first.text("family"),
          new Drawdown(shares, cards),
          List.copyOf(film.keySet()));
    }

    private static Map<String, Double> shares(Row row, List<String> pigments) throws WrongData {
      var shares = new LinkedHashMap<String, Double>();
      double whole = 0;
      for (var pigment : pigments) {
        double share = row.decimal(pigment, 0, 1, "as a share of the mass");
        if (Double.isNaN(share)) {
          throw row.wrong(pigment, "a share of the mass");
        }
        whole += share;
        if (share > 0) {
          shares.put(pigment, share);
        }
      }
      if (whole > 1.005) {
        throw new WrongData(row.file(), row.line(), "mass fractions that add up to at most 1");
      }
      return shares;
    }
  }
}
