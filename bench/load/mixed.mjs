// Reads lists and challenges and now and then amends one; whoever reads after an amendment was acknowledged must see it, or something newer.
import { addressOf, PEOPLE } from './addresses.mjs';
import { openConnection, requestBytes } from './connection.mjs';
import { freshness } from './freshness.mjs';
import { keepAsking, measure } from './measure.mjs';

const WRITES = 0.02;
const ONES = 0.08;

/** @param job `{ port, requests, items, one, amend }`; of 100 requests 90 ask for lists, 8 for a challenge that was amended, 2 amend one */
export async function askMixed({ port, requests, items, one, amend, ...job }) {
  const lists = requests.map((request, at) => requestBytes({ ...request, headers: { 'x-forwarded-for': addressOf(at % PEOPLE) } }));
  const fresh = freshness();
  let turn = 0;
  const result = await measure(job, (seen, line) => {
    const own = items.filter((_, at) => at % job.connections === line);
    const check = (sentAt) => (answer) => {
      const stale = answer.status === 200 ? fresh.staleIn(answer.body, sentAt) : null;
      if (stale) seen.wrong.push(stale);
    };
    return keepAsking(openConnection(port), seen, () => {
      const [number, sentAt] = [turn++, performance.now()];
      // Every fiftieth writes, and of the others every twelfth reads what was written last: shares that no draw can miss.
      if (number % Math.round(1 / WRITES) === 0 && own.length > 0) return amending(amend, own[Math.floor(number / 50) % own.length], fresh, number);
      const last = fresh.last();
      if (number % Math.round(1 / ONES) === 1 && last) return { bytes: oneBytes(one, last, number), hear: check(sentAt) };
      return { bytes: lists[number % lists.length], hear: check(sentAt) };
    });
  });
  return { ...result, items, acknowledged: fresh.acknowledged(), looked: fresh.looked() };
}

const oneBytes = ({ path, body }, { slug }, number) => requestBytes({ path, body: body.replace('%slug%', slug), headers: { 'x-forwarded-for': addressOf(number % PEOPLE) } });

function amending({ path, body }, item, fresh, number) {
  const text = body
    .replace('%id%', item.id)
    .replace('"%version%"', String(item.version))
    .replace('%text%', `It was amended for the ${number}th time.`)
    .replace('%person%', item.person)
    .replace('%organisation%', item.organisation);
  const bytes = requestBytes({ path, body: text, headers: { authorization: `Api-Key ${item.key}`, 'x-forwarded-for': addressOf(number % PEOPLE) } });
  const hear = (answer) => {
    const made = answer.status === 200 ? JSON.parse(answer.body.toString()).data?.amendChallenge?.challenge : null;
    if (!made) return;
    item.version = made.version;
    fresh.acknowledge(item, made.version);
  };
  return { bytes, hear };
}
