/** The engines of Stipple in the browser: the same answers as the server, to the last bit. */

/** A number for each zone of the scalp. */
export interface ByZone {
  hairline: number;
  top: number;
  crown: number;
  sides: number;
  scar: number;
}

/** What a plan follows from. Every field is needed. */
export interface PlanAsk {
  /** cm², each 0–600, all together above 0 and at most 700 */
  areasCm2: ByZone;
  /** false: the areas are the first guess of a stage */
  measured: boolean;
  /** dots to be added and kept, 1–310 per cm² where there is an area */
  dotsPerCm2: ByZone;
  oily: boolean;
  dry: boolean;
  sensitive: boolean;
  thick: boolean;
  /** whole, 0–10; 4 if unknown */
  pain: number;
  /** whole minutes, 60–600; 300 if unknown */
  toleranceMinutes: number;
  healing: 'FAST' | 'NORMAL' | 'SLOW';
  technique: 'SINGLE_POINT_SHAVED' | 'TRIPLE_POINT_SHAVED' | 'BETWEEN_HAIRS';
  goal: 'SHAVED_LOOK' | 'DENSITY' | 'SCAR_CAMOUFLAGE' | 'ALOPECIA' | 'SMALL_FILL';
  /** 1–6, or 0 to follow the rule */
  chosenSessions: number;
  /** 0–11 */
  sessionsDone: number;
  /** 0–1, of all dots placed so far; ignored while no session is done */
  heldShare: ByZone;
}

export interface Cause {
  /** a name of stipple.duration.Cause.Code */
  code: string;
  /** whole minutes, may be negative; all causes add up to the rounded p50 */
  minutes: number;
  figure: number;
}

export interface Reason {
  /** a name of stipple.duration.Reason.Code */
  code: string;
  /** the session it speaks of, 0 for the whole plan */
  session: number;
  figures: number[];
}

export interface Gap {
  minDays: number;
  preferredFromDays: number;
  preferredToDays: number;
  mostDays: number;
  suggestedEarliestDays: number;
}

export interface PlannedSession {
  number: number;
  /** empty, or a, b, … where a session is split over days */
  part: string;
  dots: Partial<Record<keyof ByZone, number>>;
  totalDots: number;
  /** 0–1 */
  cumulativeShare: number;
  /** minutes, not rounded */
  p10: number;
  p50: number;
  p80: number;
  p90: number;
  mean: number;
  bookedMinutes: number;
  breaksExpected: number;
  causes: Cause[];
  /** missing for the very first session */
  gap?: Gap;
}

export interface Plan {
  sessionNumber: number;
  totalDots: number;
  sessions: PlannedSession[];
  reasons: Reason[];
  /** names of stipple.duration.Assumption */
  assumptions: string[];
}

/** The treatment plan; throws an Error naming quantity, value and bounds. */
export function plan(ask: PlanAsk): Plan;

/** The verdict of the usual rule on a gap, 0–100000 days. */
export function gapVerdict(days: number): 'REFUSED' | 'NEEDS_OVERRIDE' | 'ALLOWED' | 'LATE';
