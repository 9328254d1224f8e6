package stipple.studio.practice.settings;

/// What the price book knows a price for.
public enum Price {
  CONSULTATION,
  PATCH_TEST,
  SESSION,
  AREA_CM2,
  SCAR_WORK,
  TOUCH_UP
}
