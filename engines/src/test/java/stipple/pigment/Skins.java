package stipple.pigment;

/// The skins that all tests share.
final class Skins {

  static final SkinTone FAIR = new SkinTone(0.02, 0.015, 0.7, 1.8, 0.4, 0.1);
  static final SkinTone MEDIUM = new SkinTone(0.04, 0.018, 0.7, 1.8, 0.4, 0.1);
  static final SkinTone DARK = new SkinTone(0.12, 0.018, 0.7, 1.8, 0.4, 0.1);

  private Skins() {}

  static LayeredSkin layers() {
    return new LayeredSkin(Grid.PUBLIC, Read.table("haemoglobin"));
  }

  static SkinTable table(SkinTone tone, Placement placement) {
    return SkinTable.of(layers(), tone, placement);
  }

  /// Absorption as carbon has it, of so much depth at 550 nm.
  static double[] carbon(double depth) {
    var carbon = new double[Grid.PUBLIC.count()];
    for (int i = 0; i < carbon.length; i++) {
      carbon[i] = depth * 550 / Grid.PUBLIC.nm(i);
    }
    return carbon;
  }

  static double[] none() {
    return new double[Grid.PUBLIC.count()];
  }
}
