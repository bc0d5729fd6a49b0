// Amends a published challenge by the product's own steps on a plain client: the same rows, without its checks.
import { lockChallenge } from '../../apps/api/dist/challenges/store-challenge.js';
import { storeAmendment } from '../../apps/api/dist/challenges/store-amendment.js';

/** @param input `{ id, version, text, person, organisation }` @returns the version it made */
export async function amendOn(client, { id, version, text, person, organisation }) {
  const tx = { query: async (statement, values) => (await client.query(statement, values)).rows };
  await client.query('begin');
  try {
    const challenge = await lockChallenge(tx, id);
    if (version !== null && challenge.version !== version) throw new Error(`The version is ${challenge.version} and not ${version}`);
    const words = { reason: { en: 'A figure in it was wrong.' }, material: false };
    await storeAmendment({ tx, challenge, actor: { personId: person, organisationId: organisation } }, { ...challenge.content, summary: { en: text } }, words);
    await client.query('commit');
    return challenge.version + 1;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
