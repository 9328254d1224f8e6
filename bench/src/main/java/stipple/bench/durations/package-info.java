/// How long things took, how long they were foretold to take, and how far apart the two are.
///
/// A table of durations is read ([Timings], [PastSessions]), cut into what is known and what is
/// asked ([Splits]), foretold by several methods ([Method]) and held against what came ([Scores]).
@org.jspecify.annotations.NullMarked
package stipple.bench.durations;
