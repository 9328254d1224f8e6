/// The pure engines: what a treatment measures, how many dots it takes, how long it lasts, which
/// pigment it takes.
@org.jspecify.annotations.NullMarked
module stipple.engines {
  requires static transitive org.jspecify;

  exports stipple.number;
  exports stipple.scalp;
  exports stipple.dots;
  exports stipple.design;
  exports stipple.duration;
  exports stipple.duration.past;
  exports stipple.chain;
  exports stipple.pigment;
}
