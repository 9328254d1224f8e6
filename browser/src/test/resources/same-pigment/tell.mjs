// Asks the built module for each line of asks.csv and prints one line of answers, numbers in full.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [modulePath, asksPath, tablesPath] = process.argv.slice(2);
const { openPigment } = await import(pathToFileURL(modulePath).href);
const table = (name) => readFileSync(`${tablesPath}/${name}.tsv`, 'utf8');
const pigment = openPigment({
  observers: table('observers'), illuminants: table('illuminants'),
  haemoglobin: table('haemoglobin'),
});

const [heading, ...rows] = table('demo-inks').trim().split('\n')
  .filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
const column = (start, end) =>
  heading.findIndex((name) => name.startsWith(start) && name.endsWith(end));
const numbers = (index) => rows.map((row) => Number(row[index]));

const labOf = (cell) => {
  const [l, a, b] = cell.split(':').map(Number);
  return { l, a, b };
};
const inkOf = (cell) => {
  const [colourIndex, kind, share] = cell.split(':');
  return {
    name: colourIndex, grade: 'LIBRARY', kind, share: Number(share),
    firstNm: Number(rows[0][0]), stepNm: Number(rows[1][0]) - Number(rows[0][0]),
    k: numbers(column(colourIndex, ' K')), s: numbers(column(colourIndex, ' S')),
  };
};

const colour = (told) => [told.l, told.a, told.b, told.hex, ...told.spectrum];

const [, names, ...lines] = readFileSync(asksPath, 'utf8').trim().split('\n');
for (const line of lines) {
  const cells = line.split(',');
  const ask = Object.fromEntries(names.split(',').map((name, i) => [name, cells[i]]));
  const skin = pigment.skin({
    kind: ask.kind, lab: { l: Number(ask.l), a: Number(ask.a), b: Number(ask.b) },
    itaDegrees: Number(ask.ita), type: ask.type,
  });
  const mix = {
    inks: ask.inks.split('|').map(inkOf), unitsPerDot: Number(ask.units),
    passes: Number(ask.passes), topMm: Number(ask.top_mm), thicknessMm: Number(ask.thickness_mm),
    radiusMm: Number(ask.radius_mm), dotsPerCm2: Number(ask.dots_cm2), target: labOf(ask.target),
  };
  const told = skin.told();
  const answers = [
    ...colour(told), told.melanosomeShare, told.bloodShare, told.oxygenation,
    told.scatteringFactor, told.baselineFactor, told.epidermisMm, ...told.spreads,
  ];
  const { bare, swatches } = skin.swatches(mix);
  answers.push(...colour(bare));
  for (const one of swatches) {
    answers.push(one.age, one.nearness, ...colour(one), one.deltaE, one.coolShift);
    answers.push(one.tooCool, one.assumption);
  }
  const lookedUp = skin.lookedUp(mix, Number(ask.days));
  answers.push(...lookedUp.doses, ...colour(lookedUp.field), ...colour(lookedUp.dot));
  console.log(answers.join(';'));
}
