package stipple.pigment;

import java.util.List;

/// The mixes that all tests share.
final class Mixes {

  static final Viewing VIEWING = Read.usual(Grid.PUBLIC);
  private static final DemoInks INKS = new DemoInks(Read.table("demo-inks"));

  private Mixes() {}

  static DatedInk ink(String colourIndex, PigmentKind kind, InkGrade grade) {
    var shape = INKS.byColourIndex(colourIndex).orElseThrow().on(Grid.PUBLIC);
    return new DatedInk(shape.scaled(shape.name(), grade, 1, 1), kind);
  }

  static DatedInk black(InkGrade grade) {
    return ink("77266", PigmentKind.CARBON, grade);
  }

  static DatedInk red(InkGrade grade) {
    return ink("77491", PigmentKind.IRON_OXIDE, grade);
  }

  static DatedInk white(InkGrade grade) {
    return ink("77891", PigmentKind.TITANIUM_DIOXIDE, grade);
  }

  /// Black with a little red, about 6:1, in a usual field.
  static Implant usual(InkGrade grade) {
    return new Implant(
        List.of(black(grade), red(grade)), List.of(0.12, 0.03), Hand.USUAL, Placement.USUAL, 150);
  }
}
