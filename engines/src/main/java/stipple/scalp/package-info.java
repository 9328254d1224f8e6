/// A head: its zones, how far the hair has gone, how many square centimetres that makes.
///
/// No published table gives the area by Norwood stage; [stipple.scalp.Stage] therefore offers a
/// *first guess* and says so. Its totals come from zone areas (frontal third about 70 cm², half
/// about 100, two thirds about 120, mid-scalp about 50, crown 60–100 `[Yaker]`) and from usual
/// graft counts divided by 35–50 grafts per cm² `[GraftTable]`. For women no areas were found at
/// all, so a Ludwig stage gives none and the practitioner measures `[Ludwig]`.
///
/// Dots are laid on a flat chart on which round stays round, [stipple.scalp.ConformalChart]; how
/// dense they are to be there is a [stipple.scalp.DensityField], made from zones and hairline.
///
/// The front edge has a place and a character: [stipple.scalp.HairlineAdvice] compares a drawn line
/// with what the literature advises, starting from 8 cm above the glabella `[Garg]`. It advises; it
/// never refuses.
///
/// A hairline is kept as a [stipple.scalp.HairlineCurve] in arc coordinates. It comes from a
/// [stipple.scalp.HairlineWish] in a studio's figures, is laid on a head
/// ([stipple.scalp.LaidHairline]), and gets its unevenness and its feather from an
/// [stipple.scalp.Edge]. How dense it is and how it runs are kept apart: neither changes the curve.
@org.jspecify.annotations.NullMarked
package stipple.scalp;
