// Asks the built module for each line of asks.csv, line by line in the hands of hands.json if it is
// given, and prints one line of answers, numbers in full.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [modulePath, asksPath, handsPath] = process.argv.slice(2);
const { plan, planBy } = await import(pathToFileURL(modulePath).href);
const hands = handsPath ? JSON.parse(readFileSync(handsPath, 'utf8')) : [];
const lines = readFileSync(asksPath, 'utf8').trim().split('\n').slice(2);

for (const [index, line] of lines.entries()) {
  const cell = line.split(',');
  const number = (column) => Number(cell[column]);
  const flag = (column) => cell[column] === '1';
  const byZone = (hairline, others) => ({
    hairline, top: others, crown: others, sides: others, scar: others,
  });
  const ask = {
    areasCm2: {
      hairline: number(0), top: number(1), crown: number(2), sides: number(3), scar: number(4),
    },
    measured: true,
    dotsPerCm2: byZone(number(5), number(6)),
    oily: flag(7), dry: flag(8), sensitive: flag(9), thick: flag(10),
    pain: number(11),
    toleranceMinutes: number(12),
    healing: cell[13], technique: cell[14], goal: cell[15],
    chosenSessions: number(16),
    sessionsDone: number(17),
    heldShare: byZone(number(18), number(18)),
  };
  const told = hands.length ? planBy(ask, hands[index % hands.length]) : plan(ask);
  const answers = [told.sessionNumber, told.totalDots, told.assumptions.join(' ')];
  for (const reason of told.reasons) {
    answers.push(reason.code, reason.session, ...reason.figures);
  }
  for (const session of told.sessions) {
    answers.push(session.number, session.part, ...Object.values(session.dots));
    answers.push(session.cumulativeShare, session.p10, session.p50, session.p80, session.p90);
    answers.push(session.mean, session.bookedMinutes, session.breaksExpected);
    for (const cause of session.causes) answers.push(cause.code, cause.minutes, cause.figure);
    if (session.gap) answers.push(...Object.values(session.gap));
  }
  console.log(answers.join(';'));
}
