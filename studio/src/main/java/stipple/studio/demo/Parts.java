package stipple.studio.demo;

import java.util.Map;
import stipple.duration.Goal;
import stipple.scalp.Stage;
import stipple.scalp.Zone;

/// The invented clients by name. Idris, Mara, Tomasz and June are known to tests and stories alike.
final class Parts {

  static final Part IDRIS =
      Part.of(
              "Idris Farrow",
              1987,
              1,
              Goal.SHAVED_LOOK,
              Stage.NORWOOD_V,
              5,
              "A clean buzz cut, nothing drawn on.")
          .taping(578, 358, 361);
  static final Part MARA =
      Part.of(
              "Mara Lindqvist",
              1991,
              2,
              Goal.DENSITY,
              Stage.LUDWIG_II,
              2,
              "Less scalp showing in the parting.")
          .taping(558, 342, 348)
          .withSkin(false, true, true);
  static final Part TOMASZ =
      Part.of(
              "Tomasz Reed",
              1979,
              3,
              Goal.SCAR_CAMOUFLAGE,
              Stage.NORWOOD_III,
              3,
              "The scar at the back should vanish.")
          .measuring(Map.of(Zone.SIDES, 20.0))
          .taping(571, 352, 351);
  static final Part JUNE =
      Part.of("June Ashby", 1984, 4, Goal.SMALL_FILL, Stage.NORWOOD_II, 3, "The corners, softly.")
          .taping(563, 349, 346);
  static final Part WREN =
      Part.of("Wren Okoro", 1996, 5, Goal.SHAVED_LOOK, Stage.NORWOOD_III, 6, "");
  static final Part SILAS =
      Part.of("Silas Brandt", 1972, 6, Goal.SHAVED_LOOK, Stage.NORWOOD_VI, 2, "Not too dark.");
  static final Part PETRA =
      Part.of("Petra Novak", 1999, 7, Goal.DENSITY, Stage.LUDWIG_I, 2, "Fuller at the crown.")
          .measuring(Map.of(Zone.CROWN, 40.0));
  static final Part OWEN =
      Part.of("Owen Hale", 1963, 8, Goal.SHAVED_LOOK, Stage.NORWOOD_IV, 2, "As I looked at forty.")
          .taping(584, 361, 366);
  static final Part ANOUK =
      Part.of(
          "Anouk Visser", 1989, 9, Goal.ALOPECIA, Stage.NORWOOD_III, 3, "Even out the patches.");
  static final Part LEO =
      Part.of("Leo Marchetti", 1990, 10, Goal.SHAVED_LOOK, Stage.NORWOOD_IV, 3, "A crisp edge.")
          .withSkin(true, false, false);
  static final Part HANA =
      Part.of(
              "Hana Sato",
              1986,
              11,
              Goal.SMALL_FILL,
              Stage.NORWOOD_II,
              3,
              "A softer line at the front.")
          .taping(549, 338, 344);
  static final Part RAVI =
      Part.of("Ravi Menon", 1982, 12, Goal.SHAVED_LOOK, Stage.NORWOOD_VI, 5, "Low upkeep.")
          .taping(592, 366, 359);
  static final Part ELLIS =
      Part.of(
              "Ellis Ward",
              1976,
              13,
              Goal.SHAVED_LOOK,
              Stage.NORWOOD_III_VERTEX,
              2,
              "Nobody should notice.")
          .taping(566, 355, 352);

  private Parts() {}
}
