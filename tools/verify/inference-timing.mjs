// Whether it takes longer to be refused what is there than to be refused what is not: both by turns, many times, and Welch's t of the two.

const TIMES = 200;
/** What is slowest says more of the machine than of the answer. */
const KEPT = 0.8;
export const MOST = 3;

/** @param pairs `{ name, there, absent }`: two calls whose answers are the same @returns of each pair its t, and how often each was asked */
export async function timings(pairs) {
  const found = [];
  for (const pair of pairs) {
    let t = await welchOf(pair, TIMES);
    let times = TIMES;
    // By chance one in some hundred pairs is beyond the bound; it is not so twice, with more to go by.
    if (Math.abs(t) >= MOST) [t, times] = [await welchOf(pair, TIMES * 2), TIMES * 2];
    found.push({ name: pair.name, t: Number(t.toFixed(2)), times });
  }
  return found;
}

async function welchOf({ there, absent, before }, times) {
  const [one, other] = [[], []];
  for (let turn = 0; turn < times; turn += 1) {
    await before?.(turn);
    // Who goes first changes, so that what a turn leaves behind is left to both.
    const order = turn % 2 === 0 ? [[there, one], [absent, other]] : [[absent, other], [there, one]];
    for (const [call, list] of order) {
      const began = performance.now();
      await call(turn);
      list.push(performance.now() - began);
    }
  }
  return welch(trimmed(one), trimmed(other));
}

/** Without the slowest, and as logarithms, since what is slow is slow by a factor. */
function trimmed(list) {
  return list.toSorted((one, other) => one - other).slice(0, Math.ceil(list.length * KEPT)).map(Math.log);
}

export function welch(one, other) {
  const [a, b] = [one, other].map((list) => {
    const mean = list.reduce((sum, value) => sum + value, 0) / list.length;
    return { mean, part: list.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (list.length - 1) / list.length };
  });
  return (a.mean - b.mean) / Math.sqrt(a.part + b.part);
}

/** What somebody outside could try out. @param headers of whoever asks */
export function pairsOf({ ask, sql, ids, visitor, council }, isFull) {
  const absent = (id) => `${id.slice(0, 4)}${'f'.repeat(32)}`;
  const node = (name, id) => ({ name: `node of ${name}`, there: () => ask.graphql(council, '{ n: node(id: "' + id + '") { id } }'), absent: () => ask.graphql(council, '{ n: node(id: "' + absent(id) + '") { id } }') });
  const proposal = (id) => ask.graphql(council, `{ proposal(id: "${id}") { id title } }`);
  const signIn = (email) => ask.graphql(visitor, 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }', { input: { email, password: 'wrong words of nobody' } });
  const recover = (email) => ask.graphql(visitor, 'mutation ($input: RequestPasswordRecoveryInput!) { requestPasswordRecovery(input: $input) { userErrors { code } } }', { input: { email } });
  const update = (id) => ask.graphql(council, 'mutation ($input: UpdateProposalInput!) { updateProposal(input: $input) { userErrors { code } } }', { input: { id, version: 1 } });
  const page = (path) => ask.page(visitor, path);
  const forget = () => sql.query('delete from attempt');
  const quick = [
    { name: 'a sealed proposal', there: () => proposal(ids.sealed), absent: () => proposal(absent(ids.sealed)) },
    { name: 'sign-in of an address', before: forget, there: () => signIn('gwen@glanteifi.example'), absent: (turn) => signIn(`${turn}@glanteifi.example`) },
  ];
  const long = [
    node('a draft of a challenge', ids.verges), node('a private question', ids.asked), node('a noted problem', ids.noted),
    { name: 'a change of a sealed proposal', there: () => update(ids.sealed), absent: () => update(absent(ids.sealed)) },
    { name: 'recovery of an address', before: forget, there: () => recover('gwen@glanteifi.example'), absent: (turn) => recover(`${turn}@glanteifi.example`) },
    { name: 'the page of a draft', there: () => page('/problems/inference-noted'), absent: () => page('/problems/inference-xoted') },
    { name: 'an invitation to what is hidden', there: () => ask.graphql(visitor, '{ insightInvitation(token: "inference") { problemId: __typename } }'), absent: () => ask.graphql(visitor, '{ insightInvitation(token: "inferencf") { problemId: __typename } }') },
  ];
  return isFull ? [...quick, ...long] : quick;
}
