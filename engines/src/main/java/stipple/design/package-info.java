/// A design on one head: from a drawn line and what is bare to areas, densities and dots.
///
/// The chain of cause that a drag sets going, the same on the server and in the browser.
@org.jspecify.annotations.NullMarked
package stipple.design;
