// Puts the flat rows of a page together: a challenge stands in as many rows as it has solutions.

const money = (pence) => (pence === null ? null : { amount: `${pence.slice(0, -2) || '0'}.${pence.slice(-2).padStart(2, '0')}` });
const textOf = (json) => ({ en: json?.en ?? null, cy: json?.cy ?? null });
const organisation = (row, at) => ({ id: row[at], slug: row[at + 1], name: { en: row[at + 2], cy: row[at + 3] } });

function cardOf(row) {
  return {
    id: row[1],
    slug: row[2],
    version: row[3],
    stage: row[4],
    theme: row[5],
    title: textOf(row[6]),
    summary: textOf(row[7]),
    lead: organisation(row, 8),
    places: row[12],
    budget: { min: money(row[13]), max: money(row[14]) },
    timeline: { publishedAt: row[15], questionsCloseAt: row[16], closesAt: row[17] },
    proposalCount: row[18],
    engagement: { followers: row[19] },
    solutions: [],
  };
}

const solutionOf = (row) => ({ id: row[20], slug: row[21], title: row[22], summary: row[23], price: money(row[24]), organisation: organisation(row, 25) });

/** @param first how many challenges the page may hold; one more says that others follow */
export function pageOfRows(rows, first) {
  const cards = new Map();
  const keys = [];
  for (const row of rows) {
    if (!cards.has(row[1])) {
      cards.set(row[1], cardOf(row));
      keys.push([row[0], row[1]]);
    }
    if (row[20] !== null) cards.get(row[1]).solutions.push(solutionOf(row));
  }
  const nodes = [...cards.values()].slice(0, first);
  const last = keys[nodes.length - 1];
  return { nodes, pageInfo: { hasNextPage: cards.size > first, endCursor: last ? Buffer.from(JSON.stringify(last)).toString('base64url') : null } };
}
