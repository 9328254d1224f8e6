/// Dots on skin: how close together they stand.
///
/// A shaved look has dots about a millimetre apart `[Rassman]`: 100 to the square centimetre on a
/// square grid, 115 on a hexagonal one. Studios claim anything from 93 to 310; claims mix hairs,
/// follicles and dots. The front edge is sparser, as natural edges are: 51 follicular units per cm²
/// (38–78) in men with full hair `[Keene]`.
@org.jspecify.annotations.NullMarked
package stipple.dots;
