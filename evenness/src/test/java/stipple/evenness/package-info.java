/// How even dots lie: spacing, cells, counts and spectrum of a set of points, in figures.
@org.jspecify.annotations.NullMarked
package stipple.evenness;
