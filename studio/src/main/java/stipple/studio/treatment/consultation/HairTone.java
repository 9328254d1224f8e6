package stipple.studio.treatment.consultation;

/// The colour of the client's own hair, as stubble.
public enum HairTone {
  BLACK,
  DARK_BROWN,
  BROWN,
  LIGHT_BROWN,
  BLONDE,
  RED,
  GREY
}
