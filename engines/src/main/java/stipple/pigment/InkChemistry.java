package stipple.pigment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the pigments of the trade are, by their Colour Index number: usual name, CAS number, what
/// they are made of, and what a certificate should have measured.
///
/// *Source*: the file `ink-chemistry.tsv`; what to test `[Fels2023]`.
public final class InkChemistry {

  private static final int FIGURES = 5;

  private final Map<String, Pigment> byColourIndex = new LinkedHashMap<>();

  /// One pigment; of a kind that nobody knows the fading of, the kind is empty.
  public record Pigment(
      String colourIndex,
      String name,
      String code,
      String cas,
      Optional<PigmentKind> kind,
      List<Contaminant> toTest) {

    public Pigment {
      toTest = List.copyOf(toTest);
    }

    public boolean isOrganicAzo() {
      return kind.filter(one -> one == PigmentKind.ORGANIC_AZO).isPresent();
    }
  }

  /// From the table with the columns `ci`, `name`, `code`, `cas`, `kind` and `test`.
  public InkChemistry(Tables.Table table) {
    for (int row = 0; row < table.rows(); row++) {
      Pigment pigment = read(table, row);
      byColourIndex.put(pigment.colourIndex(), pigment);
    }
  }

  private static Pigment read(Tables.Table table, int row) {
    List<Contaminant> toTest = new ArrayList<>();
    for (String name : table.text(row, "test").split(" ", -1)) {
      if (!name.isEmpty()) {
        toTest.add(Contaminant.valueOf(name));
      }
    }
    return new Pigment(
        table.text(row, "ci"),
        table.text(row, "name"),
        table.text(row, "code"),
        table.text(row, "cas"),
        kind(table.text(row, "kind")),
        toTest);
  }

  private static Optional<PigmentKind> kind(String said) {
    for (PigmentKind kind : PigmentKind.values()) {
      if (kind.name().equals(said)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /// All of them, in the order of the table.
  public List<Pigment> all() {
    return List.copyOf(byColourIndex.values());
  }

  /// The pigment of a Colour Index number; the salt behind a colon does not matter.
  public Optional<Pigment> byColourIndex(String number) {
    return number.length() < FIGURES
        ? Optional.empty()
        : Optional.ofNullable(byColourIndex.get(number.substring(0, FIGURES)));
  }

  /// The pigment that an ingredient is, by its Colour Index number, else by its CAS number.
  public Optional<Pigment> of(Ingredient ingredient) {
    Optional<Pigment> known = byColourIndex(ingredient.colourIndex());
    return known.isPresent() || ingredient.cas().isEmpty()
        ? known
        : all().stream().filter(one -> one.cas().equals(ingredient.cas())).findFirst();
  }

  /// Everything an ingredient may be called: as told, and as the pigment it is.
  List<String> names(Ingredient ingredient) {
    List<String> names =
        new ArrayList<>(List.of(ingredient.colourIndex(), ingredient.cas(), ingredient.name()));
    of(ingredient)
        .ifPresent(pigment ->
            names.addAll(
                List.of(pigment.colourIndex(), pigment.cas(), pigment.name(), pigment.code())));
    return names;
  }
}
