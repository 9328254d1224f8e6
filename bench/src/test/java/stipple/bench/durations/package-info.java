/// Reading, cutting, foretelling and scoring of durations, each checked by itself.
@org.jspecify.annotations.NullMarked
package stipple.bench.durations;
