/** The engines of Stipple in the browser: the same answers as the server, to the last bit. */

/** A number for each zone of the scalp. */
export interface ByZone {
  hairline: number;
  top: number;
  crown: number;
  sides: number;
  scar: number;
}

/** What is told of a client's skin and pain. */
export interface SkinAndPain {
  oily: boolean;
  dry: boolean;
  sensitive: boolean;
  thick: boolean;
  /** whole, 0–10; 4 if unknown */
  pain: number;
}

/** What a plan follows from. Every field is needed. */
export interface PlanAsk extends SkinAndPain {
  /** cm², each 0–600, all together above 0 and at most 700 */
  areasCm2: ByZone;
  /** false: the areas are the first guess of a stage */
  measured: boolean;
  /** dots to be added and kept, 1–310 per cm² where there is an area */
  dotsPerCm2: ByZone;
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

/** Minutes of a session, not rounded. */
export interface Estimate {
  p10: number;
  p50: number;
  p80: number;
  p90: number;
  mean: number;
  bookedMinutes: number;
  breaksExpected: number;
  causes: Cause[];
}

export interface PlannedSession extends Estimate {
  number: number;
  /** empty, or a, b, … where a session is split over days */
  part: string;
  dots: Partial<Record<keyof ByZone, number>>;
  totalDots: number;
  /** 0–1 */
  cumulativeShare: number;
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

/** What is believed of a part's length: its logarithm's mean, how many lengths that rests on, and the spread. */
export interface LearnedLength {
  /** −20 to 20, of minutes */
  mean: number;
  /** 4 and more */
  worth: number;
  /** 0 and more */
  squares: number;
  /** 8 and more */
  degrees: number;
}

/**
 * What a studio's log has taught of one practitioner with one client: a table of numbers, about 10 kB, made by
 * stipple.duration.Treating.hands(). Nobody's name, session or health is in it. Every field is needed.
 */
export interface LearnedHands {
  /** whole days since 1970: as of when it is told */
  day: number;
  /** what the practitioner says of a sitting ("1", "2a"), whole minutes, 1–1440; may be empty */
  ownEstimateMinutes: Record<string, number>;
  /** how many sessions of the log it rests on, and of all practitioners */
  sessionsOfPractitioner: number;
  sessions: number;
  pace: {
    /** 20 effects on the logarithm of the pace: 13 of work and skin, 6 of the practitioner, 1 of the client */
    means: number[];
    /** their 400 covariances, row by row, in units of squares / degrees */
    unsure: number[];
    degrees: number;
    squares: number;
    /** by zone, in the order hairline, top, crown, sides, scar: what none of the effects tells, and its variance */
    shifts: number[];
    own: number[];
    /** the variance all zones share, and what of it client and day have */
    common: number;
    passing: number;
  };
  rest: {
    setUpPrepared: LearnedLength;
    setUpInChair: LearnedLength;
    check: LearnedLength;
    closeOut: LearnedLength;
    oneBreak: LearnedLength;
    /** 4 breaks and more in so many minutes of dotting */
    breaks: number;
    dottingMin: number;
  };
  /** how much too long own estimates are, as a logarithm, −10 to 10 */
  estimateBias: number;
  held: {
    /** how many forecasts came true in each of 20 shares of their range */
    counts: number[];
    /** where P10 and, from above, P90 are read, 0.01–0.25 */
    low: number;
    high: number;
  };
}

/** The plan by what was learnt of these hands; the one by the whole log to the last bit. Throws as plan does. */
export function planBy(ask: PlanAsk, hands: LearnedHands): Plan;

/** One session, done or to come. Every field is needed. */
export interface AskedSession extends SkinAndPain {
  /** names or numbers of the studio, empty where unknown */
  practitioner: string;
  client: string;
  /** whole days since 1970 */
  day: number;
  /** the layer of the plan, 1–12 */
  number: number;
  /** papers and design are done before */
  prepared: boolean;
  technique: PlanAsk['technique'];
  /** whole, 0–200000 each, at least one in all */
  dots: ByZone;
  /** what the practitioner says, 1–1440, or 0 */
  ownEstimateMinutes: number;
}

/** A finished session. */
export interface LoggedSession extends AskedSession {
  /** 1–1440 */
  totalMinutes: number;
  /** 0 for a zone nobody timed */
  activeMinutes: ByZone;
  /** of these, below 0 is: nobody knows */
  setUpMinutes: number;
  closeOutMinutes: number;
  breaks: number;
  breakMinutes: number;
  checks: number;
  checkMinutes: number;
  /** where the true length fell in the range foretold, 0–1, or −1 */
  foretoldShare: number;
  /** somebody stands by odd figures */
  confirmed: boolean;
  lastOfPlan: boolean;
}

export interface DurationAsk {
  /** standard deviations of the logarithm, 0–2; null: as assumed */
  spreads: {
    zone: number;
    practitioner: number;
    practitionerInZone: number;
    technique: number;
    client: number;
    day: number;
  } | null;
  sessions: LoggedSession[];
}

/** How long a session will last. */
export interface Forecast extends Estimate {
  /** how many sessions of the log it rests on, and of all practitioners */
  sessionsOfPractitioner: number;
  sessions: number;
}

/** What a studio's log teaches of durations. */
export interface OpenDurations {
  forecast(ask: AskedSession): Forecast;
  /** The plan by the log, as of a day. */
  plan(ask: PlanAsk, practitioner: string, client: string, day: number): Plan;
}

/** Reads a log, some 10 ms for 100 sessions, so keep it. Throws as plan does. */
export function openDurations(ask: DurationAsk): OpenDurations;

/** The verdict of the usual rule on a gap, 0–100000 days. */
export function gapVerdict(days: number): 'REFUSED' | 'NEEDS_OVERRIDE' | 'ALLOWED' | 'LATE';

/** One tape as it was read. */
export interface Tape {
  /** mm, 200–900 */
  meanMm: number;
  /** whole, 1–9 */
  readings: number;
}

/** A head, and the chance by which its dots lie; a tape that was not laid is null. */
export interface HeadAsk {
  around: Tape | null;
  over: Tape | null;
  length: Tape | null;
  /** hair under the tapes, 0–15 mm and its spread, 0–3 mm; 2.75 and 1 if nobody looked */
  hairMm: number;
  hairSdMm: number;
  /** asked only where no tape was laid */
  woman: boolean;
  /** 4–25 mm; 11 if unknown */
  glabellaAboveNasionMm: number;
  /** 36–60 mm; 48 if unknown */
  outerCanthusMm: number;
  /** a whole number of 64 bits, signed, in decimal */
  seed: string;
  /** the tile of dots as it is shipped */
  tile: Int8Array;
}

/** A hairline by the figures of a template; a figure that is NaN is the template's, or as right. */
export interface TemplateLine {
  kind: 'TEMPLATE';
  template: 'GARG' | 'EPICANTHAL';
  /** 40–140 */
  heightMm: number;
  /** −20 to 60 */
  recessionMm: number;
  /** 25–80 or NaN */
  cornerSideMm: number;
  /** −20 to 60 or NaN */
  leftRecessionMm: number;
  /** 25–80 or NaN */
  leftCornerSideMm: number;
}

/** A hairline by its 3 to 40 points, from the client's right temple to the left. */
export interface DrawnLine {
  kind: 'DRAWN';
  /** arc coordinates to the right and to the front */
  us: number[];
  vs: number[];
  /** the name of each point in stipple.scalp.HairlineTag, or nothing */
  tags: string[];
  symmetric: boolean;
}

export type LineAsk = TemplateLine | DrawnLine;

export interface SpotAsk {
  kind: 'SCAR' | 'BARE_PATCH' | 'LEFT_OUT';
  /** arc coordinates of its middle */
  u: number;
  v: number;
  /** 2–350 */
  lengthMm: number;
  /** 1–150, not above the length */
  widthMm: number;
  /** −π to π, 0 level around the head */
  headingRad: number;
}

/** What of a head is worked, and how full each zone is to look. */
export interface WorkAsk {
  /** a name of stipple.scalp.Stage, or nothing where no hair is lost */
  stage: string;
  /** shares of the way from crown to rim, −0.3 to 0.3 */
  frontBack: number;
  crownWider: number;
  sidesLower: number;
  spots: SpotAsk[];
  /** whether the strip behind the line is worked even where hair stands */
  wholeEdge: boolean;
  /** the line that the zones lie behind: the foremost that is to be tried */
  line: LineAsk;
  /** 0–400 */
  dotsPerCm2: ByZone;
  /** 0–400 */
  hairsPerCm2: ByZone;
}

/** The line that ends the dots, and the sessions that place them. */
export interface DotsAsk {
  line: LineAsk;
  edge: 'SOFT' | 'NATURAL' | 'DEFINED' | 'SHARP';
  /** 0–400, at the line itself */
  edgePerCm2: number;
  /** the seed of an uneven line, in decimal; nothing for the smooth one */
  uneven: string;
  /** how many times as many dots as are lacking, 0–20 */
  times: ByZone;
  /** 1–9 shares of all dots, there after each session, never falling, the last one 1 */
  sessionShares: number[];
}

/** All dots of a design, row beside row: dot i is the one at place i of each. */
export interface Dots {
  count: number;
  /** wished and not laid, since they would stand too close */
  lackingDots: number;
  byZone: Partial<ByZone>;
  /** the name of a dot for the life of the design */
  ids: Int32Array;
  /** 1 up to the last session */
  sessions: Int8Array;
  /** 0 hairline, 1 top, 2 crown, 3 sides, 4 scar */
  zones: Int8Array;
  /** the place on the chart, in cm of it */
  p: Float64Array;
  q: Float64Array;
  /** when its turn comes, between 0 and 1 */
  scores: Float64Array;
  /** the place on the skin in mm: to the client's right, to the front, up */
  x: Float32Array;
  y: Float32Array;
  z: Float32Array;
}

/** A head made ready for dots. */
export interface OpenHead {
  /** What is worked; to be asked again when zones or densities change, not when a line moves. */
  work(ask: WorkAsk): OpenWork;
}

export interface OpenWork {
  /** All dots behind a line, those of the server to the last bit. */
  lay(ask: DotsAsk): Dots;
}

/** Makes a head ready: about half a second, so keep it. Throws as plan does. */
export function openHead(ask: HeadAsk): OpenHead;

/** The tables that colour is reckoned from, each the text of its file. */
export interface PigmentAsk {
  observers: string;
  illuminants: string;
  haemoglobin: string;
}

/** A colour in D65 for 10°. */
export interface Lab {
  l: number;
  a: number;
  b: number;
}

/** What is known of a client's skin; what the kind does not need may be left out. */
export interface SkinAsk {
  kind: 'LAB' | 'ITA' | 'FITZPATRICK';
  lab?: Lab;
  itaDegrees?: number;
  type?: 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI';
}

/** One ink on the shelf. */
export interface ShelfInk {
  name: string;
  grade: 'MEASURED' | 'PHOTO' | 'LIBRARY';
  kind: 'CARBON' | 'IRON_OXIDE' | 'TITANIUM_DIOXIDE' | 'ORGANIC_AZO';
  /** the wavelengths of k and s, whole nm */
  firstNm: number;
  stepNm: number;
  /** how a unit dose absorbs and scatters */
  k: number[];
  s: number[];
}

/** One ink with its share of the cap. */
export interface InkAsk extends ShelfInk {
  /** 0–1; what all leave over is diluent */
  share: number;
}

/** How pigments fade in one hand's clients. */
export interface FadesAsk {
  /** 0–1 */
  healedShare: number;
  /** after how many years half is left, 0.1–1000 */
  carbonYears: number;
  ironOxideYears: number;
  titaniumDioxideYears: number;
  organicAzoYears: number;
}

/** By which hand pigment is brought in; what a studio has learnt of it goes here. */
export interface HandAsk {
  /** 0.1–1000 unit doses of undiluted ink; 30 if unknown */
  unitsPerDot: number;
  /** 1–5 */
  passes: number;
  /** where the dots lie once healed; 0.05, 0.3 and 0.06 if unknown */
  topMm: number;
  thicknessMm: number;
  radiusMm: number;
  /** 0–1000 */
  dotsPerCm2: number;
  /** null or left out: as is assumed of pigments */
  fades?: FadesAsk | null;
}

/** What is brought into a skin. */
export interface ImplantAsk extends HandAsk {
  inks: InkAsk[];
  /** what it should look like */
  target: Lab;
}

/** A colour; it counts in daylight only. */
export interface ColourTarget {
  kind: 'LAB';
  lab: Lab;
}

/** A spectrum; a mix should keep beside it in any light. */
export interface SpectrumTarget {
  kind: 'SPECTRUM';
  /** whole nm */
  firstNm: number;
  stepNm: number;
  /** 0–1 each */
  shares: number[];
}

/** The client's own shaved hair, in the client's own skin, in any light. */
export interface StubbleTarget {
  kind: 'STUBBLE';
  tone: 'BLACK' | 'DARK_BROWN' | 'BROWN' | 'LIGHT_BROWN' | 'BLONDE' | 'RED' | 'GREY';
  /** 0–1; NaN: as the tone usually has */
  whiteShare: number;
  /** 0–1000, the white ones among them; 180 if unknown */
  hairsPerCm2: number;
}

/** What a recipe is searched for. */
export interface RecipeAsk extends HandAsk {
  /** 0–12; of equal mixes the one with more of the earlier inks is taken */
  inks: ShelfInk[];
  target: ColourTarget | SpectrumTarget | StubbleTarget;
  /** from where and when it is judged */
  nearness: Swatch['nearness'];
  age: Swatch['age'];
  /** whole, 1–200; 20 or 40 are usual */
  capDrops: number;
  /** a cap of ink, then diluent in parts; or ink and diluent in one cap */
  counting: 'CONCENTRATE' | 'SINGLE_CAP';
}

/** A mix to count out; its colour is that of these very drops. */
export interface Recipe extends Lab {
  /** of each ink, in the order asked; all 0 where nothing is to be implanted */
  drops: Int32Array;
  /** of diluent in the cap, 0 for a concentrate */
  diluentDrops: number;
  /** of diluent to one of the cap, in halves */
  partsDiluent: number;
  /** of each ink in what is implanted, 0–1; the rest is diluent */
  shares: Float64Array;
  /** CIEDE2000 to the target, in daylight */
  deltaE: number;
}

/** Where a target lies that no mix of these inks comes to. */
export interface OutOfReach {
  /** CIEDE2000 to the nearest mix, not counted in drops; the same as the server's to 1e-6 */
  deltaE: number;
  /** the least that would do; missing if no number does */
  dotsPerCm2?: number;
  passes?: number;
  /** from the nearest mix, the farthest first */
  towards: ('DARKER' | 'LIGHTER' | 'WARMER' | 'COOLER')[];
}

export interface FoundRecipe {
  best: Recipe;
  /** missing if there is none */
  withFewerInks?: Recipe;
  /** missing if an eye would hardly tell the nearest mix from the target */
  outOfReach?: OutOfReach;
}

export interface Colour extends Lab {
  /** for a style sheet, such as #c0ffee */
  hex: string;
  /** 380–730 nm by 10 */
  spectrum: Float64Array;
}

export interface Skin extends Colour {
  melanosomeShare: number;
  bloodShare: number;
  oxygenation: number;
  scatteringFactor: number;
  baselineFactor: number;
  epidermisMm: number;
  /** how sure each of the six is, as a standard deviation of its logarithm or log odds */
  spreads: Float64Array;
}

export interface Swatch extends Colour {
  age: 'FRESH' | 'HEALED' | 'AFTER_1_YEAR' | 'AFTER_3_YEARS' | 'AFTER_5_YEARS';
  nearness: 'FIELD' | 'DOT';
  /** CIEDE2000 to the target */
  deltaE: number;
  coolShift: number;
  tooCool: boolean;
  /** whether the word belongs beside it */
  assumption: boolean;
}

export interface LookedUp {
  /** unit doses of each ink that are left in a dot */
  doses: Float64Array;
  field: Colour;
  dot: Colour;
}

/** One client's skin, ready for pigment. */
export interface OpenSkin {
  told(): Skin;
  /** All ages and distances, reckoned layer by layer. */
  swatches(ask: ImplantAsk): { bare: Colour; swatches: Swatch[] };
  /** At the healed depth after so many days, from a table: for a slider. */
  lookedUp(ask: ImplantAsk, days: number): LookedUp;
  /** The nearest recipe: drops and diluent are those of the server, colours to 1e-12. */
  recipe(ask: RecipeAsk): FoundRecipe;
}

export interface OpenPigment {
  /** Throws where a colour or a type is out of its bounds. */
  skin(ask: SkinAsk): OpenSkin;
}

/** Makes colour ready: keep it. Throws as plan does. */
export function openPigment(ask: PigmentAsk): OpenPigment;
