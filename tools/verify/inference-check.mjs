// Asks everything in two worlds that differ in hidden facts alone, and once more in the first: answers to those who may not see them have to be the same, letter by letter.

const FRESH = [
  [/"requestId":"[^"]*"/gu, '"requestId":""'],
  [/"remaining":\d+,"resetAt":"[^"]*"/gu, '"remaining":0'],
  [/"now":"[^"]*"/gu, '"now":""'],
  // A form that is sent twice is one sending.
  [/((?:idempotencyKey" value=|"formKey":))"[0-9a-f]{32}[^"]*"/gu, '$1""'],
  // Which two come next is drawn by lot.
  [/"token":"\d+\.opt_[^"]*"/gu, '"token":""'],
  // A report says when it was made.
  [/("__typename":"FairnessReport","at":|"fairness":\{"at":)"[^"]*"/gu, '$1""'],
  [/(Drawn up on <time dateTime=)"[^"]*">[^<]*/gu, '$1"">'],
];

/** Asks one server as whoever the headers are of, and counts. */
export function asker(address, sql) {
  const figures = { answers: 0 };
  let emptied = null;
  const send = async (path, options, headers) => {
    for (;;) {
      const answer = await fetch(`${address}${path}`, { redirect: 'manual', ...options, headers: { ...options.headers, ...headers }, signal: AbortSignal.timeout(30_000) });
      const text = await answer.text();
      if (answer.status === 429) {
        // What is measured is not how much may be asked.
        await (emptied ??= sql.query('delete from rate_bucket').finally(() => (emptied = null)));
        continue;
      }
      figures.answers += 1;
      if (answer.status >= 500) throw new Error(`${path} failed: ${text.slice(0, 300)} ${options.body ?? ''}`);
      return { status: answer.status, type: answer.headers.get('content-type'), to: answer.headers.get('location'), text: FRESH.reduce((left, [pattern, plain]) => left.replaceAll(pattern, plain), text) };
    }
  };
  return {
    figures,
    graphql: (headers, query, variables = {}) => send('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) }, headers),
    page: (headers, path, accept = 'text/html') => send(path, { headers: { accept } }, headers),
  };
}

/** All answers of one caller in the world that is. @returns by the name of the question */
export async function answersTo(ask, headers, questions, atOnce = 4) {
  const answers = new Map();
  const left = [...questions];
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let question = left.shift(); question; question = left.shift()) answers.set(question, await answerTo(ask, headers, question));
  }));
  return answers;
}

async function answerTo(ask, headers, question) {
  if (question.path) return textOf(await ask.page(headers, question.path, question.accept));
  if (question.field) return pages(ask, headers, question);
  return textOf(await ask.graphql(headers, question.query, question.variables));
}

const textOf = ({ status, type, to, text }) => `${status} ${type} ${to ?? ''}\n${text}`;

/** Follows cursors to the end of a list, though not for ever. */
async function pages(ask, headers, { query, field }) {
  const seen = [];
  let after = null;
  for (let page = 0; page < 8; page += 1) {
    const answer = await ask.graphql(headers, query, { after });
    seen.push(textOf(answer));
    const info = JSON.parse(answer.text).data?.[field]?.pageInfo;
    if (!info?.hasNextPage) break;
    after = info.endCursor;
  }
  return seen.join('\n');
}

/**
 * @param inA answers in A @param inB the same in B @param again those that differed, asked in A once more
 * @param words those that stand in hidden facts alone
 */
export function compare(caller, inA, inB, again, words) {
  const found = { differences: [], unsteady: [], canaries: [] };
  for (const [question, text] of inA) {
    const [name, other] = [`${caller}: ${question.name}`, inB.get(question)];
    // A word that was asked for may be said back.
    const hit = words.find((word) => [text, other].some((answer) => answer.includes(word)) && !JSON.stringify(question).includes(word));
    if (hit) found.canaries.push({ name, word: hit, question });
    if (text === other) continue;
    // What differs by itself shows nothing, so nothing may.
    const isSteady = text === again.get(question);
    found[isSteady ? 'differences' : 'unsteady'].push({ name, question, ...firstDifference(text, isSteady ? other : again.get(question)) });
  }
  return found;
}

function firstDifference(one, other) {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const cut = (text) => text.slice(Math.max(0, at - 120), at + 160);
  return { one: cut(one), other: cut(other) };
}
