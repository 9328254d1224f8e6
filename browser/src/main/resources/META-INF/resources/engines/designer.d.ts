/** The engines as the designer needs them, in a file of their own; what they share with all others is told in stipple.d.ts. */
import type { ByZone, DotsAsk, HeadAsk, LearnedHands, LineAsk, DrawnLine, Plan, PlanAsk, PlannedSession, SkinAndPain, SpotAsk, WorkAsk } from './stipple.js';

/** What a designer is opened with: one client's head, and what a plan follows from besides the drawing. */
export interface DesignerAsk {
  head: HeadAsk;
  planning: SkinAndPain & Pick<PlanAsk, 'toleranceMinutes' | 'healing' | 'goal' | 'chosenSessions'> & {
    /** whole days from one session to the next at least, 5–60 */
    gapMinDays: number;
    /** whole minutes that a session may have, 180–600 */
    capMinutes: number;
  };
}

/** A drawing. Every field is needed. */
export interface DrawingAsk extends Pick<WorkAsk, 'stage' | 'frontBack' | 'crownWider' | 'sidesLower' | 'spots' | 'wholeEdge' | 'line'> {
  edge: DotsAsk['edge'];
  technique: PlanAsk['technique'];
  /** wanted in all once healed, 0–400 */
  wantedPerCm2: ByZone;
  /** there already, 0–400 */
  hairsPerCm2: ByZone;
  /** where somebody traced a zone on the skin, 0–700 cm²; 0: nobody did */
  tracedCm2: ByZone;
}

/** A closed line in arc coordinates. */
export interface Ring {
  us: Float64Array;
  vs: Float64Array;
}

/** A line as it will be drawn, uneven as its edge, with the points it goes through and the figures they say. */
export interface FollowedLine extends Ring {
  pointUs: number[];
  pointVs: number[];
  tags: string[];
  symmetric: boolean;
  /** it crosses itself: no zones, no plan and no dots follow */
  crosses: boolean;
  heightMm: number;
  recessionMm: number;
  /** NaN where the line has no such point */
  cornerSideMm: number;
  leftRecessionMm: number;
  leftCornerSideMm: number;
}

/** A zone as drawn. Areas are in cm², to a tenth, with the range that eight in ten lie in. */
export interface FollowedZone {
  zone: keyof ByZone;
  cm2: number;
  lowCm2: number;
  highCm2: number;
  /** to be added and kept */
  dotsPerCm2: number;
  /** in all sessions */
  dots: number;
  rings: Ring[];
}

/** The figures of a plan; its reasons are left out. */
export interface FollowedPlan extends Pick<Plan, 'sessionNumber' | 'totalDots'> {
  sessions: Pick<PlannedSession, 'number' | 'part' | 'totalDots' | 'p10' | 'p50' | 'p90' | 'bookedMinutes'>[];
}

/** All that follows from a drawing. */
export interface Followed {
  line: FollowedLine;
  totalCm2: number;
  lowCm2: number;
  highCm2: number;
  zones: FollowedZone[];
  /** missing where nothing is worked */
  plan?: FollowedPlan;
  /** missing where no zone has a place on the head, or they were more than 200,000 */
  dots?: {
    count: number;
    lackingDots: number;
    /** as the client counts them, from 1 */
    sessions: Int8Array;
    /** arc coordinates */
    us: Float32Array;
    vs: Float32Array;
  };
}

/** The skin in triangles: places in mm, normals, arc coordinates of each corner, and three corners a triangle. */
export interface SkinMesh {
  x: Float32Array;
  y: Float32Array;
  z: Float32Array;
  nx: Float32Array;
  ny: Float32Array;
  nz: Float32Array;
  us: Float32Array;
  vs: Float32Array;
  triangles: Uint16Array;
}

/** One client's head and plan made ready for a line that is dragged. */
export interface OpenDesigner {
  /** All that follows from a drawing: some 10 ms for 20,000 dots. Throws where a figure is out of its bounds. */
  follow(ask: DrawingAsk): Followed;
  /** Reckons how far areas may be off anew; follow keeps to it until the next time. */
  settle(ask: DrawingAsk): void;
  /** What was learnt of who will treat; null: nobody is known. */
  withHands(hands: LearnedHands | null): void;
  /** The points of a line: those of a template for a template. */
  lineOf(ask: LineAsk): DrawnLine;
  /** A single place as it lies on this head: its outline, the middle of its end, and the edge beside its middle. */
  spot(ask: SpotAsk): { rings: Ring[]; end: { u: number; v: number }; side: { u: number; v: number } };
  skin(): SkinMesh;
  /** Of the drawing followed last, x, y and z of each dot in mm. */
  dotPlaces(): Float32Array;
  /** Of the drawing followed last, the zone of each dot (as in Dots) and when its turn comes, 0–1; null without dots. */
  dotTurns(): { zones: Int8Array; scores: Float32Array } | null;
  /** x, y and z in mm of points of the map. */
  places(us: number[], vs: number[]): Float32Array;
  /** The point so many mm to the client's right and straight back. */
  nudged(u: number, v: number, rightMm: number, backMm: number): { u: number; v: number };
  /** The point of the map nearest to a place in mm. */
  pointOf(x: number, y: number, z: number): { u: number; v: number };
  /** Lines to construct a hairline by; a single point where it is one. */
  guides(): (Ring & { name: string })[];
}

/** Makes a head ready for drawing: about a third of a second, so keep it. Throws as plan does. */
export function openDesigner(ask: DesignerAsk): OpenDesigner;
