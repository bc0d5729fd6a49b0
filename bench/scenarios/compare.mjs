// Gate 0: before anything is timed, all peers give the same answer to many random requests.
import { openConnection, requestBytes } from '../load/connection.mjs';
import { addressOf } from '../load/addresses.mjs';
import { drawsFrom } from '../data/draws.mjs';
import { firstDifference, normalised } from './normalise.mjs';
import { translatorOf } from './translate.mjs';

/** @throws Error that names the request and where two answers differ @returns how many requests were compared, and the size of all answers of each peer */
export async function compareAnswers(scenario, peers, facts, count) {
  const lines = new Map(peers.map((peer) => [peer, openConnection(peer.port)]));
  const draws = drawsFrom(`compare ${scenario.key}`);
  const sizes = Object.fromEntries(peers.map(({ name }) => [name, 0]));
  try {
    for (let turn = 0; turn < count; turn += 1) {
      const values = scenario.values(facts, draws, { isVaried: true });
      const answers = [];
      for (const peer of peers) {
        const { json, length } = await askOnce(lines.get(peer), scenario, peer, values, turn);
        sizes[peer.name] += length;
        answers.push([peer.name, normalised(translatorOf(scenario, peer)(json))]);
      }
      compare(scenario, values, answers);
    }
  } finally {
    for (const line of lines.values()) line.close();
  }
  return { count, sizes };
}

async function askOnce(line, scenario, peer, values, turn) {
  const request = scenario[peer.kind](values, peer);
  const answer = await line.ask(requestBytes({ ...request, headers: { ...request.headers, 'x-forwarded-for': addressOf(turn) } }));
  const body = answer.body.toString();
  if (answer.status !== 200 || body.includes('"errors"')) throw new Error(`${scenario.title}: ${peer.name} answered ${answer.status} ${body.slice(0, 400)} to ${JSON.stringify(values)}`);
  return { json: JSON.parse(body), length: answer.body.length };
}

function compare(scenario, values, [[firstName, first], ...others]) {
  for (const [name, answer] of others) {
    const difference = firstDifference(first, answer);
    if (difference) throw new Error(`${scenario.title}: ${firstName} and ${name} differ at ${difference}, asked for ${JSON.stringify(values)}`);
  }
}
