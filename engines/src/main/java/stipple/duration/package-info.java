/// How long a session lasts, how many sessions, how far apart, and why.
///
/// A session is a sum of parts: set-up, dotting zone by zone, breaks, checks, close-out, and rarely
/// an interruption. Dotting takes the dots divided by a rate; the rate is a product of factors
/// (zone, skin, session, hours at work, and the unknown ones: practitioner, client, the day), so
/// its logarithm is a sum. Breaks come by chance, more of them when it hurts more.
///
/// **Every figure here is an assumption until the studio's own log replaces it**: no data on the
/// duration of scalp micropigmentation were found. What bounds the guesses: about 14,000 dots in
/// 2–4 hours `[Gerow]`, a break every 60–90 minutes `[JaimieJolly]`, 30 minutes of papers and 60 of
/// design in a first session `[HIS-session]`. That durations of procedures are lognormal comes from
/// surgery `[Strum2000]`, and so do the wide tails for a practitioner nobody has timed
/// `[DexterLedolter2005]`.
///
/// [stipple.duration.Pace] does not draw lots. It adds up mean, variance and third moment of the
/// parts in closed form and lays a shifted lognormal curve through them; the spread of each part is
/// widened by 1.09, the ratio of the 90 % points of a t curve with 8 degrees of freedom and a
/// normal one, because the spread itself is known only from a guess worth 8 sessions. Against a
/// simulation of the full model P10, P50 and P90 agree within 3 % or 3 minutes, whichever is more.
///
/// [stipple.duration.DurationModel] learns the same sum from the studio's log: exact beliefs about
/// every factor, ranges from 2,048 common points, a cause for every minute, and what is left while
/// a session runs. With an empty log it agrees with [stipple.duration.Pace] within a few minutes.
/// [stipple.duration.LearnedHands] is what it has learnt of one practitioner with one client, in
/// numbers alone. [stipple.duration.GroupedModel] is its like for the times of any other trade.
///
/// [stipple.duration.Planner] turns areas and densities into sessions: density grows 30, 70, 100 %
/// over three sessions `[Liu2025]`, no session is planned beyond the cap, gaps keep the healing
/// time. Each decision leaves a [stipple.duration.Reason].
@org.jspecify.annotations.NullMarked
package stipple.duration;
