/// Measured paint and skin: the files that the pigment engine is held against.
@org.jspecify.annotations.NullMarked
package stipple.bench.pigment;
