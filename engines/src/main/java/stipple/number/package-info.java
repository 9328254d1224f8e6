/// The ground: the few pieces of arithmetic every other engine stands on.
///
/// A forecast is shown on the server and in the browser, and both must say the same minute. The
/// exponential, the logarithm and the normal curve are therefore our own, built from + − × ÷ √
/// only, which every machine rounds alike; a platform's own versions may differ in the last digit.
///
/// One trap remains: TeaVM 0.15 writes a × (b ÷ c) and a + (b + c) without their brackets, which
/// changes the last digit. Such products are written from left to right; the browser module's test
/// compares bits.
///
/// A duration is a sum of unlike parts. [stipple.number.Moments] adds them up (mean, variance and
/// third moment of independent parts simply add), and [stipple.number.ShiftedLognormal] turns the
/// three sums back into a curve with quantiles. Durations of procedures follow a lognormal better
/// than a normal curve `[Strum2000]`; the shift lets a fixed part stand beside the varying one.
///
/// [stipple.number.LargestRemainder] rounds shares so that the parts still add up to the whole.
@org.jspecify.annotations.NullMarked
package stipple.number;
