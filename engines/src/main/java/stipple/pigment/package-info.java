/// Pigment: colours, inks, and how both look under a client's skin.
@org.jspecify.annotations.NullMarked
package stipple.pigment;
