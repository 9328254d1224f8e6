package stipple.studio.practice.stock;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import stipple.pigment.DemoInks;
import stipple.pigment.Grid;
import stipple.pigment.Ingredient;
import stipple.pigment.Ink;
import stipple.pigment.InkChemistry;
import stipple.pigment.InkGrade;
import stipple.pigment.PigmentKind;
import stipple.studio.house.Phrase;
import stipple.studio.practice.colour.Optics;

/// What the library makes of a lot's list of pigments: its shapes, added by their shares.
///
/// Shares that are not told of every pigment count as equal. Where all are told, they tell the
/// strength, too: the library's inks are taken to hold a fifth of pigment. Both are assumptions.
final class LibraryShapes {

  static final double LIBRARY_PERCENT = 20;
  private static final double WEAKEST = 0.05;
  private static final double STRONGEST = 5;

  private final DemoInks library;
  private final InkChemistry chemistry;

  LibraryShapes(DemoInks library, InkChemistry chemistry) {
    this.library = library;
    this.chemistry = chemistry;
  }

  /// One pigment of a lot, and its share of the lot if that is told.
  private record Part(String colourIndex, PigmentKind kind, OptionalDouble percent) {}

  InkOfLot of(UUID lotId, String name, List<Ingredient> ingredients) {
    var parts = parts(ingredients);
    if (parts.isEmpty()) {
      return new InkOfLot.Unknown(Phrase.of("lot-ink.no-list"), Phrase.of("lot-ink.no-list.do"));
    }
    var strange =
        parts.stream()
            .map(Part::colourIndex)
            .filter(number -> library.byColourIndex(number).isEmpty())
            .distinct()
            .toList();
    if (!strange.isEmpty()) {
      return new InkOfLot.Unknown(
          Phrase.of("lot-ink.no-shape", strange), Phrase.of("lot-ink.no-shape.do"));
    }
    boolean told = allTold(parts);
    double whole = parts.stream().mapToDouble(one -> one.percent().orElse(0)).sum();
    double strength = told ? Math.max(WEAKEST, Math.min(STRONGEST, whole / LIBRARY_PERCENT)) : 1;
    var assumptions = new ArrayList<Phrase>();
    assumptions.add(Phrase.of("lot-ink.is-library"));
    assumptions.add(
        told
            ? Phrase.of("lot-ink.a-fifth", (int) LIBRARY_PERCENT)
            : Phrase.of(parts.size() == 1 ? "lot-ink.no-strength" : "lot-ink.equal-shares"));
    return new InkOfLot.Known(
        new LotInk(
            lotId,
            sum(name, parts, strength),
            kind(ingredients).orElse(PigmentKind.CARBON),
            Optional.empty(),
            assumptions));
  }

  private Ink sum(String name, List<Part> parts, double strength) {
    Grid grid = Optics.GRID;
    var k = new double[grid.count()];
    var s = new double[grid.count()];
    double whole = parts.stream().mapToDouble(weigh(parts)).sum();
    for (var part : parts) {
      var ink = library.byColourIndex(part.colourIndex()).orElseThrow().on(grid);
      double share = weigh(parts).applyAsDouble(part) / whole * strength;
      for (int i = 0; i < k.length; i++) {
        k[i] += share * ink.k(i);
        s[i] += share * ink.s(i);
      }
    }
    return Ink.of(name, InkGrade.LIBRARY, grid, k, s);
  }

  /// What a lot is mostly made of: the kind that has the largest share of its pigments. It is not
  /// the shortest-lived one: a trace of azo does not make a black ink fade.
  Optional<PigmentKind> kind(List<Ingredient> ingredients) {
    var parts = parts(ingredients);
    Map<PigmentKind, Double> shares = new EnumMap<>(PigmentKind.class);
    for (var part : parts) {
      shares.merge(part.kind(), weigh(parts).applyAsDouble(part), Double::sum);
    }
    // of equal shares the first of the closed list
    Optional<PigmentKind> most = Optional.empty();
    for (var kind : shares.keySet()) {
      double share = shares.getOrDefault(kind, 0.0);
      if (share > most.map(first -> shares.getOrDefault(first, 0.0)).orElse(0.0)) {
        most = Optional.of(kind);
      }
    }
    return most;
  }

  private List<Part> parts(List<Ingredient> ingredients) {
    return ingredients.stream().flatMap(one -> part(one).stream()).toList();
  }

  private Optional<Part> part(Ingredient one) {
    var known = chemistry.of(one);
    var number = known.map(InkChemistry.Pigment::colourIndex).orElse(one.colourIndex());
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Part(
                number,
                known.flatMap(InkChemistry.Pigment::kind).orElseGet(() -> guess(number)),
                one.sharePercent()));
  }

  // Of other pigments nobody knows how they fade: minerals count as the oxides do, organic colours,
  // whose numbers lie below 77000, as azo, the kind that goes first.
  private static PigmentKind guess(String colourIndex) {
    return colourIndex.startsWith("77") ? PigmentKind.IRON_OXIDE : PigmentKind.ORGANIC_AZO;
  }

  private static ToDoubleFunction<Part> weigh(List<Part> parts) {
    return allTold(parts) ? one -> one.percent().orElse(0) : _ -> 1;
  }

  private static boolean allTold(List<Part> parts) {
    return parts.stream().allMatch(one -> one.percent().isPresent());
  }
}
