// Sends proposals again and again: each line has proposals of its own, and knows which version of each was stored last.
import { addressOf } from './addresses.mjs';
import { openConnection, requestBytes } from './connection.mjs';
import { keepAsking, measure } from './measure.mjs';

/** @param items `{ id, version, person, key }`; returned with the versions they have in the end */
export async function askSubmits({ port, items, request, ...job }) {
  const result = await measure(job, (seen, line) => {
    const own = items.filter((_, at) => at % job.connections === line);
    let turn = 0;
    return keepAsking(openConnection(port), seen, () => {
      const item = own[turn++ % own.length];
      const hear = (answer) => (item.version += answer.status === 200 && answer.body.includes('"SUBMITTED"') ? 1 : 0);
      return { bytes: submitBytes(request, item, line), hear };
    });
  });
  return { ...result, items };
}

/** @param request `{ path, body }`, where the body names what it takes of the item in percent signs */
export function submitBytes({ path, body }, item, person) {
  const text = body.replace('%id%', item.id).replace('"%version%"', String(item.version)).replace('%person%', item.person);
  return requestBytes({ path, body: text, headers: { authorization: `Api-Key ${item.key}`, 'x-forwarded-for': addressOf(person) } });
}
