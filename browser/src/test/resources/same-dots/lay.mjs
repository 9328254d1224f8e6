// Lays the dots of each line of asks.csv by the built module and prints one line of answers: dots
// of each zone, dots lacking, and two fingerprints of all that is told of the dots.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [modulePath, asksPath, tilePath] = process.argv.slice(2);
const { openHead } = await import(pathToFileURL(modulePath).href);
const tile = new Int8Array(readFileSync(tilePath));
const [, names, ...lines] = readFileSync(asksPath, 'utf8').trim().split('\n');

const byZone = (one) => ({ hairline: one, top: one, crown: one, sides: one, scar: one });
const rows = (cell) => (cell === '' ? [] : cell.split('|').map((row) => row.split(':')));
const orNaN = (cell) => (cell === '' ? NaN : Number(cell));

const lineOf = (ask, height) =>
  ask.points === ''
    ? {
        kind: 'TEMPLATE', template: ask.template,
        heightMm: Number(height), recessionMm: Number(ask.recession_mm),
        cornerSideMm: orNaN(ask.corner_side_mm), leftRecessionMm: orNaN(ask.left_recession_mm),
        leftCornerSideMm: NaN,
      }
    : {
        kind: 'DRAWN', symmetric: false,
        us: rows(ask.points).map((row) => Number(row[0])),
        vs: rows(ask.points).map((row) => Number(row[1])),
        tags: rows(ask.points).map((row) => row[2]),
      };

const headOf = (ask) => {
  const tape = (mm) => (mm === '0' ? null : { meanMm: Number(mm), readings: Number(ask.readings) });
  return openHead({
    around: tape(ask.around_mm), over: tape(ask.over_mm), length: tape(ask.length_mm),
    hairMm: Number(ask.hair_mm), hairSdMm: Number(ask.hair_sd_mm), woman: ask.woman === '1',
    glabellaAboveNasionMm: 11, outerCanthusMm: 48, seed: ask.seed, tile,
  });
};

const workOf = (ask) => ({
  stage: ask.stage, frontBack: Number(ask.front_back), crownWider: Number(ask.crown_wider),
  sidesLower: Number(ask.sides_lower),
  spots: rows(ask.spots).map(([kind, ...figures]) => {
    const [u, v, lengthMm, widthMm, headingRad] = figures.map(Number);
    return { kind, u, v, lengthMm, widthMm, headingRad };
  }),
  wholeEdge: ask.whole_edge === '1', line: lineOf(ask, ask.zones_height_mm),
  dotsPerCm2: byZone(Number(ask.dots_cm2)), hairsPerCm2: byZone(Number(ask.hairs_cm2)),
});

const fingerprint = (count, width, write) => {
  const bytes = new DataView(new ArrayBuffer(count * width));
  for (let dot = 0; dot < count; dot++) write(bytes, dot * width, dot);
  return createHash('sha256').update(bytes).digest('hex');
};

for (const line of lines) {
  const cells = line.split(',');
  const ask = Object.fromEntries(names.split(',').map((name, i) => [name, cells[i]]));
  const dots = headOf(ask).work(workOf(ask)).lay({
    line: lineOf(ask, ask.height_mm), edge: ask.edge, edgePerCm2: Number(ask.edge_cm2),
    uneven: ask.uneven, times: byZone(Number(ask.times)),
    sessionShares: ask.shares.split('|').map(Number),
  });
  const whole = fingerprint(dots.count, 48, (bytes, at, dot) => {
    bytes.setInt32(at, dots.ids[dot], true);
    bytes.setInt32(at + 4, dots.sessions[dot], true);
    [dots.p, dots.q, dots.scores, dots.x, dots.y].forEach((row, i) => {
      bytes.setFloat64(at + 8 + 8 * i, row[dot], true);
    });
  });
  const rest = fingerprint(dots.count, 12, (bytes, at, dot) => {
    bytes.setInt32(at, dots.zones[dot], true);
    bytes.setFloat64(at + 4, dots.z[dot], true);
  });
  const zones = Object.entries(dots.byZone).map(([zone, count]) => `${zone} ${count}`);
  console.log([zones.join(' '), dots.lackingDots, whole, rest].join(';'));
}
