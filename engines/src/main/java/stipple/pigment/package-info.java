/// Pigment: what colour a spectrum has, how inks mix, and what shows of them under skin.
///
/// A [stipple.pigment.Reflectance] is light given back wavelength by wavelength; a
/// [stipple.pigment.Viewing] (an [stipple.pigment.Illuminant] and an [stipple.pigment.Observer])
/// turns it into a [stipple.pigment.Lab]; [stipple.pigment.DeltaE] tells how far apart two colours
/// look. An [stipple.pigment.Ink] is known by how it absorbs and scatters, wavelength by
/// wavelength, and these add up in a mix; that is why spectra foretell a mix and the three numbers
/// of a screen do not.
///
/// Skin is layers that light is followed through ([stipple.pigment.LayeredSkin]); what it is made
/// of is found from a measurement ([stipple.pigment.SkinFit]). With pigment in it, one client's
/// skin becomes a [stipple.pigment.SkinTable], which is looked at as a slab, from close by or from
/// afar ([stipple.pigment.Look]).
///
/// What is in a lot, and what law and trade say of it, is told by dated tables
/// ([stipple.pigment.InkChemistry], [stipple.pigment.InkRules]).
///
/// Nothing here reads a file: [stipple.pigment.Tables] parses text that somebody else has read.
@org.jspecify.annotations.NullMarked
package stipple.pigment;
