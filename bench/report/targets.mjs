// The targets that the product is held to, and where it stands by the figures of a run.

const ratio = (scenario, to, what = 'perSecond') => ({ scenarios }) => scenarios[scenario]?.ratios[to]?.[what]?.median;
const rendered = ({ scenarios }) => scenarios.page?.peers.product?.firstByte;
const statements = (scenario) => ({ scenarios }) => scenarios[scenario]?.peers.product?.statements;
const fanOut = (what) => ({ sockets }) => sockets?.ratios[5_000]?.[what];
const growth = (scenario) => ({ growth: grown }) => grown?.[scenario];
const memory = ({ memory: used }) => (used?.product && used.postgraphile ? used.product / used.postgraphile : undefined);

/** A statement now and then that no request asked for does not count against a page. */
const NOISE = 0.05;

/** `isMost`: the figure has to be as small as that, or smaller. */
export const TARGETS = [
  { name: 'list to raw', value: ratio('list', 'raw'), must: 0.7, goal: 1.5 },
  { name: 'list to PostGraphile', value: ratio('list', 'postgraphile'), must: 1.5, goal: 3 },
  { name: 'list to Nest, TypeORM and DataLoader', value: ratio('list', 'baseline'), must: 6, goal: 12 },
  { name: 'one challenge to raw', value: ratio('one', 'raw'), must: 0.55, goal: 0.9 },
  { name: 'one challenge to PostGraphile', value: ratio('one', 'postgraphile'), must: 1.5, goal: 2.3 },
  { name: 'submit to raw', value: ratio('submit', 'raw'), must: 0.5, goal: 0.65 },
  { name: 'submit to PostGraphile', value: ratio('submit', 'postgraphile'), must: 1, goal: 1.2 },
  { name: 'list, p99 at 4 connections, to raw', value: ratio('list', 'raw', 'p99'), must: 1.5, goal: 1, isMost: true },
  { name: 'browse, CPU at 10 times the data', value: growth('browse'), must: 1.3, goal: 1.15, isMost: true },
  { name: 'deep cursor, CPU at 10 times the data', value: growth('deep'), must: 1.3, goal: 1.15, isMost: true },
  { name: 'list by text, CPU at 10 times the data', value: growth('list'), must: 3.5, goal: 2, isMost: true },
  { name: 'statements for a list of 20', value: statements('list'), must: 2, goal: 1, isMost: true, noise: NOISE },
  { name: 'statements for a page of 100', value: ({ scenarios }) => scenarios.browse?.statementsOfLarge, must: 2, goal: 1, isMost: true, noise: NOISE },
  { name: '5,000 sockets, p99, to plain graphql-ws', value: fanOut('p99'), must: 0.7, goal: 0.5, isMost: true },
  { name: '5,000 sockets, CPU for each event, to plain graphql-ws', value: fanOut('cpu'), must: 0.4, goal: 0.2, isMost: true },
  { name: 'rendered challenge, first byte, ms', value: rendered, must: 25, goal: 10, isMost: true },
  { name: 'memory to PostGraphile', value: memory, must: 1.3, goal: 1, isMost: true },
];

/** @returns for each target what was measured and whether it is met; null where nothing was measured */
export function standings(report) {
  return TARGETS.map(({ name, value, must, goal, isMost = false, noise = 0 }) => {
    const measured = value(report) ?? null;
    const reaches = (mark) => (isMost ? measured <= mark + noise : measured >= mark);
    const standing = measured === null ? 'not measured' : reaches(goal) ? 'goal' : reaches(must) ? 'met' : 'not met';
    return { name, measured, must, goal, isMost, standing };
  });
}

/** How much more processor a request takes in the larger world of two runs, whichever was measured first. */
export function growthBetween(one, other) {
  return one.size > other.size ? growthOver(one, other) : growthOver(other, one);
}

function growthOver(report, smaller) {
  const cost = ({ scenarios }, name) => {
    const product = scenarios[name]?.peers.product;
    return product && product.nodeCpu + product.postgresCpu;
  };
  const names = ['list', 'browse', 'deep', 'one'];
  return Object.fromEntries(names.map((name) => [name, cost(report, name) / cost(smaller, name)]).filter(([, grown]) => Number.isFinite(grown)));
}
