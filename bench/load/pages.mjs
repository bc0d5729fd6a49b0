// Asks for pages: request number n is the same for every server.
import { addressOf, PEOPLE } from './addresses.mjs';
import { openConnection, requestBytes } from './connection.mjs';
import { keepAsking, measure } from './measure.mjs';

export async function askPages({ port, requests, from = 0, ...job }) {
  const bytes = requests.map((request, at) => requestBytes({ ...request, headers: { ...request.headers, 'x-forwarded-for': addressOf(at % PEOPLE) } }));
  let turn = from;
  const result = await measure(job, (seen) => keepAsking(openConnection(port), seen, () => ({ bytes: bytes[turn++ % bytes.length] })));
  return { ...result, next: turn };
}
