// The law of promised money as a model: what each operation makes of a pot, or why it is refused. Written apart from the product, in whole pence.

const sum = (parts) => parts.reduce((all, part) => all + part, 0);
const big = (of, times, by) => Number((BigInt(of) * BigInt(times)) / BigInt(by));

/** Pro rata under the cap: floors first, then one penny each to the largest remainders, in listed order. */
export function sharesOf(committed, cap) {
  const all = sum(committed);
  if (all <= cap) return committed;
  const floors = committed.map((amount) => big(amount, cap, all));
  const remainders = committed.map((amount, index) => ({ index, left: (BigInt(amount) * BigInt(cap)) % BigInt(all) }));
  remainders.sort((a, b) => (a.left === b.left ? a.index - b.index : a.left > b.left ? -1 : 1));
  for (const { index } of remainders.slice(0, cap - sum(floors))) floors[index] += 1;
  return floors;
}

/** What one pledge gives at a step: as much as is due until then, less what was due before. */
export function stepOf(share, weights, step) {
  const until = (count) => (count === weights.length ? share : big(share, sum(weights.slice(0, count)), sum(weights)));
  return until(step + 1) - until(step);
}

/** @param pledges `{ id, unit, committed }`, as a round was locked with them */
export function potOf({ cap, weights, pledges }) {
  const cash = pledges.filter(({ unit }) => unit === 'GBP');
  const shares = sharesOf(cash.map(({ committed }) => committed), cap);
  const accounts = pledges.map(({ id, unit, committed }) => {
    const share = unit === 'GBP' ? shares[cash.findIndex((one) => one.id === id)] : committed;
    return { id, unit, share, PROMISED: -committed, COMMITTED: share, CALLED: 0, PAID: 0, RELEASED: committed - share };
  });
  return { cap, weights, accounts, calls: [], isClosed: false };
}

const accountOf = (pot, id) => pot.accounts.find((one) => one.id === id);
const stands = ({ state, amount, posted }) => (state === 'PENDING' ? amount : state === 'POSTED' ? posted : 0);

/** What a step asks of each pledge that still has something due at it: `[pledge, amount]`. */
export function dueAt(pot, step) {
  return pot.accounts.filter(({ unit }) => unit === 'GBP').flatMap(({ id, share }) => {
    const called = sum(pot.calls.filter((call) => call.pledge === id && call.step === step).map(stands));
    const due = stepOf(share, pot.weights, step) - called;
    return due > 0 ? [[id, due]] : [];
  });
}

/** Changes the pot as the operation does, unless it is refused. @returns the codes of the refusal; none: done */
export function play(pot, op) {
  const codes = refusalsOf(pot, op);
  if (codes.length === 0) DOINGS[op.kind](pot, op);
  return codes;
}

const ENDED = { POSTED: ['ALREADY_POSTED'], VOIDED: ['ALREADY_VOIDED'] };

function refusalsOf(pot, op) {
  const call = pot.calls[op.call];
  if (op.kind === 'call') return [...(pot.isClosed ? ['POT_CLOSED'] : []), ...(dueAt(pot, op.step).length > 0 ? [] : ['NOTHING_TO_CALL'])];
  if (op.kind === 'pay') return [...(ENDED[call.state] ?? []), ...(call.unit === 'GBP' ? [] : ['IS_IN_KIND']), ...(op.amount > 0 ? [] : ['AMOUNT_MISSING']), ...(op.amount <= call.amount ? [] : ['MORE_THAN_CALLED'])];
  if (op.kind === 'verify') return [...(ENDED[call.state] ?? []), ...(call.unit === 'GBP' ? ['NOT_IN_KIND'] : [])];
  if (op.kind === 'void') return ENDED[call.state] ?? [];
  if (op.kind === 'release') return [...(pot.isClosed ? ['POT_CLOSED'] : []), ...(pot.calls.some(({ state }) => state === 'PENDING') ? ['CALLS_PENDING'] : [])];
  const { unit, COMMITTED } = accountOf(pot, op.pledge);
  const isInKind = unit === 'IN_KIND';
  return [...(pot.isClosed ? ['POT_CLOSED'] : []), ...(isInKind ? [] : ['NOT_IN_KIND']), ...(op.amount > 0 ? [] : ['VALUE_MISSING']), ...(isInKind && op.amount > COMMITTED ? ['MORE_THAN_LEFT'] : [])];
}

const move = (account, from, to, amount) => {
  account[from] -= amount;
  account[to] += amount;
};

const DOINGS = {
  call: (pot, { step }) => {
    for (const [pledge, amount] of dueAt(pot, step)) {
      pot.calls.push({ pledge, step, unit: 'GBP', amount, state: 'PENDING', posted: null });
      move(accountOf(pot, pledge), 'COMMITTED', 'CALLED', amount);
    }
  },
  deliver: (pot, { pledge, amount }) => {
    pot.calls.push({ pledge, step: null, unit: 'IN_KIND', amount, state: 'PENDING', posted: null });
    move(accountOf(pot, pledge), 'COMMITTED', 'CALLED', amount);
  },
  pay: (pot, { call, amount }) => end(pot, call, amount),
  verify: (pot, { call }) => end(pot, call, pot.calls[call].amount),
  void: (pot, { call }) => {
    const one = pot.calls[call];
    one.state = 'VOIDED';
    move(accountOf(pot, one.pledge), 'CALLED', 'COMMITTED', one.amount);
  },
  release: (pot) => {
    for (const account of pot.accounts) move(account, 'COMMITTED', 'RELEASED', account.COMMITTED);
    pot.isClosed = true;
  },
};

function end(pot, at, posted) {
  const call = pot.calls[at];
  Object.assign(call, { state: 'POSTED', posted });
  const account = accountOf(pot, call.pledge);
  move(account, 'CALLED', 'PAID', posted);
  move(account, 'CALLED', 'COMMITTED', call.amount - posted);
}
