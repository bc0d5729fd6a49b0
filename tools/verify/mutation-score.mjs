// Counts what became of the mutants in a report of Stryker.

/** Stryker's own measure: what was noticed or hung, of all that is not left out on purpose. */
const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];
const percent = (part, whole) => (whole === 0 ? 0 : Math.floor((part / whole) * 1000) / 10);

function count(mutants) {
  const of = (...states) => mutants.filter(({ status }) => states.includes(status)).length;
  const counted = of(...NOTICED, ...MISSED);
  const figures = { mutants: counted, killed: of('Killed'), survived: of('Survived'), timeout: of('Timeout'), noCoverage: of('NoCoverage'), ignored: of('Ignored'), score: percent(of(...NOTICED), counted) };
  // What could not be tried at all would otherwise be in no figure.
  const failed = mutants.length - counted - figures.ignored;
  return failed > 0 ? { ...figures, failed } : figures;
}

/** @param files of the report, by path @returns figures over all and by group, and a line for each mutant that nobody noticed */
export function scoreOf(files, groupOf) {
  const all = Object.entries(files).flatMap(([path, { mutants, source }]) => mutants.map((mutant) => ({ ...mutant, path, group: groupOf(path), source })));
  const groups = [...new Set(all.map(({ group }) => group))];
  const byGroup = Object.fromEntries(groups.map((group) => [group, count(all.filter((mutant) => mutant.group === group))]));
  const survivors = all
    .filter(({ status }) => MISSED.includes(status))
    .map(({ path, location, mutatorName, replacement, status, source }) => `${path}:${location.start.line}:${location.start.column} ${status} ${mutatorName} → ${replacement} | ${source.split('\n')[location.start.line - 1].trim()}`);
  return { modules: Object.keys(files).length, ...count(all), byGroup, survivors };
}
