/// How fast and how true: one class a measure, one class an evaluation.
@org.jspecify.annotations.NullMarked
package stipple.bench;
