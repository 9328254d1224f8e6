package stipple.pigment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The inks the house knows without measuring: four pigments, for demonstration and as shapes.
///
/// K and S of a unit dose, the mass whose white has S of 1 at 550 nm. *Holds for*: 400–700 nm, flat
/// beyond; black iron oxide (77499) is not among them · *Source*: our own curves, fitted to
/// `[Kimera]` read without gloss; S of the white is chosen so that carbon falls as `[Bond2006]`;
/// the file `demo-inks.tsv`.
public final class DemoInks {

  private static final int COLOUR_INDEX_LETTERS = 5;

  private final List<String> colourIndices = new ArrayList<>();
  private final List<Ink> inks = new ArrayList<>();

  /// From the table, whose columns are named such as `77266 carbon black K`.
  public DemoInks(Tables.Table table) {
    Grid grid = table.grid();
    for (String column : table.columns()) {
      if (column.endsWith(" K")) {
        String whole = column.substring(0, column.length() - 2);
        double[] s = table.numbers(whole + " S");
        String name = whole.substring(COLOUR_INDEX_LETTERS + 1);
        inks.add(Ink.of(name, InkGrade.LIBRARY, grid, table.numbers(column), s));
        colourIndices.add(whole.substring(0, COLOUR_INDEX_LETTERS));
      }
    }
  }

  /// All of them, in the order of the table.
  public List<Ink> inks() {
    return List.copyOf(inks);
  }

  /// The ink of a Colour Index number such as `77266`, if it is known.
  public Optional<Ink> byColourIndex(String number) {
    int at = colourIndices.indexOf(number);
    return at < 0 ? Optional.empty() : Optional.of(inks.get(at));
  }
}
