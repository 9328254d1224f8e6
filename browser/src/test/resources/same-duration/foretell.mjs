// Foretells each line of asks.csv by the first sessions of log.csv and prints the answers in full.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [modulePath, asksPath, logPath] = process.argv.slice(2);
const { openDurations } = await import(pathToFileURL(modulePath).href);
const cells = (path) =>
  readFileSync(path, 'utf8').trim().split('\n').slice(2).map((line) => line.split(','));

const byZone = (cell, from) => {
  const [hairline, top, crown, sides, scar] = cell.slice(from, from + 5).map(Number);
  return { hairline, top, crown, sides, scar };
};

function asked(cell) {
  const [oily, dry, sensitive, thick] = cell.slice(5, 9).map((flag) => flag === '1');
  return {
    practitioner: cell[0], client: cell[1], day: Number(cell[2]), number: Number(cell[3]),
    prepared: cell[4] === '1', oily, dry, sensitive, thick,
    pain: Number(cell[9]), technique: cell[10], dots: byZone(cell, 11),
    ownEstimateMinutes: Number(cell[16]),
  };
}

function logged(cell) {
  const [setUpMinutes, closeOutMinutes, breaks, breakMinutes, checks, checkMinutes, foretoldShare] =
    cell.slice(23, 30).map(Number);
  return {
    ...asked(cell), totalMinutes: Number(cell[17]), activeMinutes: byZone(cell, 18),
    setUpMinutes, closeOutMinutes, breaks, breakMinutes, checks, checkMinutes, foretoldShare,
    confirmed: cell[30] === '1', lastOfPlan: cell[31] === '1',
  };
}

const log = cells(logPath).map(logged);
const open = new Map();
for (const cell of cells(asksPath)) {
  const known = Number(cell[17]);
  if (!open.has(known)) {
    open.set(known, openDurations({ spreads: null, sessions: log.slice(0, known) }));
  }
  const told = open.get(known).forecast(asked(cell));
  const answers = [told.p10, told.p50, told.p80, told.p90, told.mean, told.breaksExpected];
  answers.push(told.sessionsOfPractitioner, told.sessions);
  for (const cause of told.causes) answers.push(cause.code, cause.minutes, cause.figure);
  console.log(answers.join(';'));
}
