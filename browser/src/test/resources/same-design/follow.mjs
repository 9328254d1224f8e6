// Follows the drawing of each line of asks.csv through by the built module, again after another drawing, and prints one
// line of answers: the line's figures, zones, sessions, and fingerprints of its dots and of its lines.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [modulePath, asksPath, tilePath] = process.argv.slice(2);
const { openDesigner } = await import(pathToFileURL(modulePath).href);
const tile = new Int8Array(readFileSync(tilePath));
const [, names, ...lines] = readFileSync(asksPath, 'utf8').trim().split('\n');

const rows = (cell) => (cell === '' ? [] : cell.split('|').map((row) => row.split(':')));
const orNaN = (cell) => (cell === '' ? NaN : Number(cell));
const byZone = (cell) => {
  const [hairline, top, crown, sides, scar] = cell.split(':').map(Number);
  return { hairline, top, crown, sides, scar };
};

function opened(ask) {
  const tape = (mm) => (mm === '0' ? null : { meanMm: Number(mm), readings: 2 });
  return openDesigner({
    head: {
      around: tape(ask.around_mm), over: tape(ask.over_mm), length: tape(ask.length_mm), hairMm: 2.75, hairSdMm: 1,
      woman: ask.woman === '1', glabellaAboveNasionMm: 11, outerCanthusMm: 48, seed: ask.seed, tile,
    },
    planning: {
      oily: false, dry: false, sensitive: ask.pain > 5, thick: false, pain: Number(ask.pain),
      toleranceMinutes: Number(ask.tolerance), healing: 'NORMAL', goal: ask.goal,
      gapMinDays: 7, capMinutes: 300, chosenSessions: Number(ask.chosen),
    },
  });
}

function drawing(ask) {
  const line =
    ask.points === ''
      ? {
          kind: 'TEMPLATE', template: 'GARG', heightMm: Number(ask.height_mm), recessionMm: Number(ask.recession_mm),
          cornerSideMm: orNaN(ask.corner_side_mm), leftRecessionMm: orNaN(ask.left_recession_mm), leftCornerSideMm: NaN,
        }
      : {
          kind: 'DRAWN', symmetric: false, us: rows(ask.points).map((row) => Number(row[0])),
          vs: rows(ask.points).map((row) => Number(row[1])), tags: rows(ask.points).map((row) => row[2]),
        };
  return {
    stage: ask.stage, frontBack: Number(ask.front_back), crownWider: 0, sidesLower: 0,
    spots: rows(ask.spots).map(([kind, ...figures]) => {
      const [u, v, lengthMm, widthMm, headingRad] = figures.map(Number);
      return { kind, u, v, lengthMm, widthMm, headingRad };
    }),
    wholeEdge: ask.whole_edge === '1', line, edge: ask.edge, technique: ask.technique,
    wantedPerCm2: byZone(ask.wanted), hairsPerCm2: byZone(ask.hairs), tracedCm2: byZone(ask.traced),
  };
}

function fingerprint(...arrays) {
  const hash = createHash('sha256');
  for (const one of arrays) hash.update(new Uint8Array(one.buffer, one.byteOffset, one.byteLength));
  return hash.digest('hex');
}

function told(designer, ask) {
  const { line, zones, plan, dots, totalCm2, lowCm2, highCm2 } = designer.follow(drawing(ask));
  if (line.crosses) return 'crosses';
  const answers = [line.heightMm, line.recessionMm, totalCm2, lowCm2, highCm2];
  for (const one of zones) answers.push(one.zone, one.cm2, one.lowCm2, one.highCm2, one.dotsPerCm2, one.dots);
  for (const one of plan?.sessions ?? []) answers.push(one.number, one.part, one.totalDots, one.p10, one.p50, one.p90);
  answers.push(dots?.count ?? 0, dots?.lackingDots ?? 0, fingerprint(line.us, line.vs));
  if (dots) {
    const turns = designer.dotTurns();
    answers.push(fingerprint(dots.sessions, dots.us, dots.vs, designer.dotPlaces(), turns.zones, turns.scores));
  }
  return answers.join(';');
}

// a line that is dragged leaves nothing behind: an answer is the same whatever was asked before
const elsewhere = (ask) => ({ ...ask, points: '', height_mm: '81', recession_mm: '3', spots: 'SCAR:0.2:-0.5:60:8:0.3', edge: 'SHARP' });

for (const line of lines) {
  const cells = line.split(',');
  const ask = Object.fromEntries(names.split(',').map((name, i) => [name, cells[i]]));
  const designer = opened(ask);
  const first = told(designer, ask);
  told(designer, elsewhere(ask));
  const again = told(designer, ask);
  if (again !== first) throw new Error(`another answer the second time:\n${first}\n${again}`);
  console.log(first);
}
