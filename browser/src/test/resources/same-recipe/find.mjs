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

const curvesOf = (name) => {
  const [heading, ...rows] = table(name).trim().split('\n')
    .filter((line) => !line.startsWith('#')).map((line) => line.split('\t'));
  const numbers = (index) => rows.map((row) => Number(row[index]));
  return heading.filter((column) => column.endsWith(' K')).map((column) => ({
    number: column.slice(0, 5),
    firstNm: Number(rows[0][0]), stepNm: Number(rows[1][0]) - Number(rows[0][0]),
    k: numbers(heading.indexOf(column)),
    s: numbers(heading.indexOf(`${column.slice(0, -2)} S`)),
  }));
};
const curves = [...curvesOf('demo-inks'), ...curvesOf('more-inks')];
const inkOf = (cell) => {
  const [number, kind, grade] = cell.split(':');
  return { ...curves.find((curve) => curve.number === number), name: number, kind, grade };
};

const targetOf = (cell) => {
  const [kind, ...told] = cell.split(':');
  const figures = told.map(Number);
  if (kind === 'LAB') {
    return { kind, lab: { l: figures[0], a: figures[1], b: figures[2] } };
  }
  return kind === 'SPECTRUM'
    ? { kind, firstNm: figures[0], stepNm: figures[1], shares: figures.slice(2) }
    : { kind, tone: told[0], whiteShare: figures[1], hairsPerCm2: figures[2] };
};
const fadesOf = (cell) => {
  const [healedShare, carbonYears, ironOxideYears, titaniumDioxideYears, organicAzoYears] =
    cell.split(':').map(Number);
  return { healedShare, carbonYears, ironOxideYears, titaniumDioxideYears, organicAzoYears };
};

const exact = (mix) => [...mix.drops, mix.diluentDrops, mix.partsDiluent].join(' ');
const colours = (mix) => [...mix.shares, mix.l, mix.a, mix.b, mix.deltaE];

const [, names, ...lines] = readFileSync(asksPath, 'utf8').trim().split('\n');
for (const line of lines) {
  const cells = line.split(',');
  const ask = Object.fromEntries(names.split(',').map((name, i) => [name, cells[i]]));
  const skin = pigment.skin({
    kind: 'LAB', lab: { l: Number(ask.l), a: Number(ask.a), b: Number(ask.b) },
  });
  const hand = {
    unitsPerDot: Number(ask.units), passes: Number(ask.passes), topMm: Number(ask.top_mm),
    thicknessMm: Number(ask.thickness_mm), radiusMm: Number(ask.radius_mm),
    dotsPerCm2: Number(ask.dots_cm2),
    ...(ask.fades === '' ? {} : { fades: fadesOf(ask.fades) }),
  };
  const inks = ask.inks.split('|').map(inkOf);
  const { best, withFewerInks, outOfReach } = skin.recipe({
    ...hand, inks, target: targetOf(ask.target), nearness: ask.nearness, age: ask.age,
    capDrops: Number(ask.cap), counting: ask.counting,
  });
  const answers = [exact(best), ...colours(best)];
  answers.push(withFewerInks ? exact(withFewerInks) : 'none');
  answers.push(...(withFewerInks ? colours(withFewerInks) : []));
  answers.push(outOfReach
    ? `${outOfReach.dotsPerCm2} ${outOfReach.passes} ${outOfReach.towards}` : 'reached');
  const { swatches } = skin.swatches({
    ...hand, inks: inks.map((ink, i) => ({ ...ink, share: best.shares[i] })),
    target: { l: best.l, a: best.a, b: best.b },
  });
  for (const one of swatches) {
    answers.push(one.l, one.a, one.b, one.deltaE, one.coolShift, ...one.spectrum);
  }
  // of what is not counted in drops only six places are the same
  console.log([...answers, outOfReach ? outOfReach.deltaE : 0].join(';'));
}
