/// Asks for chains of visits, drawn by lot, and slow ways to answer them.
@org.jspecify.annotations.NullMarked
package stipple.bench.chains;
