package stipple.studio.practice.stock;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import stipple.pigment.DemoInks;
import stipple.pigment.Grid;
import stipple.pigment.Ingredient;
import stipple.pigment.Ink;
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

  private LibraryShapes() {}

  static InkOfLot of(UUID lotId, String name, List<Ingredient> ingredients, DemoInks library) {
    var pigments = pigments(ingredients);
    if (pigments.isEmpty()) {
      return new InkOfLot.Unknown(Phrase.of("lot-ink.no-list"), Phrase.of("lot-ink.no-list.do"));
    }
    var strange =
        pigments.stream()
            .map(Ingredient::colourIndex)
            .filter(number -> library.byColourIndex(number).isEmpty())
            .distinct()
            .toList();
    if (!strange.isEmpty()) {
      return new InkOfLot.Unknown(
          Phrase.of("lot-ink.no-shape", strange), Phrase.of("lot-ink.no-shape.do"));
    }
    boolean told = allTold(pigments);
    double whole = pigments.stream().mapToDouble(one -> one.sharePercent().orElse(0)).sum();
    double strength = told ? Math.max(WEAKEST, Math.min(STRONGEST, whole / LIBRARY_PERCENT)) : 1;
    var assumptions = new ArrayList<Phrase>();
    assumptions.add(Phrase.of("lot-ink.is-library"));
    assumptions.add(
        told
            ? Phrase.of("lot-ink.a-fifth", (int) LIBRARY_PERCENT)
            : Phrase.of(pigments.size() == 1 ? "lot-ink.no-strength" : "lot-ink.equal-shares"));
    return new InkOfLot.Known(
        new LotInk(
            lotId,
            sum(name, pigments, told ? whole : pigments.size(), strength, library),
            kind(pigments).orElse(PigmentKind.CARBON),
            Optional.empty(),
            assumptions));
  }

  private static Ink sum(
      String name, List<Ingredient> pigments, double whole, double strength, DemoInks library) {
    Grid grid = Optics.GRID;
    var k = new double[grid.count()];
    var s = new double[grid.count()];
    boolean told = allTold(pigments);
    for (var pigment : pigments) {
      var ink = library.byColourIndex(pigment.colourIndex()).orElseThrow().on(grid);
      double share = (told ? pigment.sharePercent().orElseThrow() : 1) / whole * strength;
      for (int i = 0; i < k.length; i++) {
        k[i] += share * ink.k(i);
        s[i] += share * ink.s(i);
      }
    }
    return Ink.of(name, InkGrade.LIBRARY, grid, k, s);
  }

  /// What a lot is mostly made of: the kind that has the largest share of its pigments. It is not
  /// the shortest-lived one: a trace of azo does not make a black ink fade.
  static Optional<PigmentKind> kind(List<Ingredient> ingredients) {
    var pigments = pigments(ingredients);
    boolean told = allTold(pigments);
    Map<PigmentKind, Double> shares = new EnumMap<>(PigmentKind.class);
    for (var pigment : pigments) {
      shares.merge(
          kind(pigment.colourIndex()),
          told ? pigment.sharePercent().orElseThrow() : 1,
          Double::sum);
    }
    // of equal shares the first of the closed list
    Optional<PigmentKind> most = Optional.empty();
    for (var kind : PigmentKind.values()) {
      double share = shares.getOrDefault(kind, 0.0);
      if (share > most.map(first -> shares.getOrDefault(first, 0.0)).orElse(0.0)) {
        most = Optional.of(kind);
      }
    }
    return most;
  }

  // Organic colours have numbers below 77000; all of them count as azo, the kind that goes first.
  private static PigmentKind kind(String colourIndex) {
    return switch (colourIndex) {
      case "77266", "77267", "77268", "77268:1" -> PigmentKind.CARBON;
      case "77891" -> PigmentKind.TITANIUM_DIOXIDE;
      default -> colourIndex.startsWith("77") ? PigmentKind.IRON_OXIDE : PigmentKind.ORGANIC_AZO;
    };
  }

  private static List<Ingredient> pigments(List<Ingredient> ingredients) {
    return ingredients.stream().filter(one -> !one.colourIndex().isEmpty()).toList();
  }

  private static boolean allTold(List<Ingredient> pigments) {
    return pigments.stream().allMatch(one -> one.sharePercent().isPresent());
  }
}
