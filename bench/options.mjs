// Reads what the bench is asked for on its command line.
import { parseArgs } from 'node:util';

const FULL = { rounds: 5, ms: 4_000, warmMs: 2_000, compared: 200, sockets: 2 };
const QUICK = { rounds: 2, ms: 1_500, warmMs: 1_000, compared: 200, sockets: 1 };

/** @throws Error with a sentence that says what is wrong */
export function readOptions(args, known) {
  const { values } = parseArgs({
    args,
    options: {
      size: { type: 'string', default: '1' },
      scenario: { type: 'string' },
      peers: { type: 'string' },
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      keep: { type: 'string' },
      json: { type: 'string' },
      growth: { type: 'string' },
      record: { type: 'boolean', default: false },
      parts: { type: 'boolean', default: false },
      statements: { type: 'boolean', default: false },
      profile: { type: 'string' },
    },
  });
  const size = Number(values.size);
  if (!(size > 0 && size <= 50)) throw new Error('--size says how many times the world is made: more than 0, at most 50.');
  const plan = values.quick ? QUICK : FULL;
  const rounds = values.rounds === undefined ? plan.rounds : Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds is a whole number from 1.');
  return {
    ...values,
    size,
    plan: { ...plan, rounds },
    scenarios: chosen(values.scenario, [...new Set(known.scenarios)], 'scenario'),
    peers: chosen(values.peers, known.peers, 'peer'),
  };
}

/** All when nothing is asked for. */
function chosen(text, known, what) {
  if (text === undefined) return known;
  const wanted = text.split(',').map((one) => one.trim());
  const unknown = wanted.find((one) => !known.includes(one));
  if (unknown !== undefined) throw new Error(`There is no ${what} "${unknown}". Choose from ${known.join(', ')}.`);
  return known.filter((one) => wanted.includes(one));
}
