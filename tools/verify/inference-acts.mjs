// Things that are done in private, by the API, as people do them: whoever stands outside finds the same before and after, in logs and counts too, and hears of none of them.
import { answersTo, compare } from './inference-check.mjs';

/** Of each: who does what. Not those that stand in the chain of a public challenge: that one more entry is there is public, so that a chain can be checked; what it says is not. */
async function actsIn({ sql, ids }) {
  const one = async (text, values) => (await sql.query(text, values)).rows[0];
  const school = await one(`select id from challenge where slug like 'safer-ways%'`);
  const call = await one('select id, version from money_call where id = $1', [ids.call]);
  const score = await one(`select criterion_code as code from score where proposal_id = $1 limit 1`, [ids.seat]);
  const text = { en: 'What nobody else shall read' };
  return [
    ['nadia', 'draftProposal', { challengeId: school.id, title: 'What nobody else shall read' }],
    ['ann', 'draftChallenge', { title: text }],
    ['ann', 'writeProblem', { title: text, service: 'ROADS_REPAIR' }],
    ['ann', 'draftConsultation', { title: text, method: 'PAIRWISE' }],
    ['ann', 'inviteMember', { organisationId: ids.westmoor, email: 'nobody.else@people.example', roles: ['AUDITOR'] }],
    ['ann', 'createApiKey', { organisationId: ids.westmoor, name: 'Nobody else', scopes: ['challenges:read'] }],
    ['olivia', 'setCallReferences', { id: call.id, version: call.version, purchaseOrder: 'Nobody else' }],
    ['huw', 'scoreProposal', { proposalId: ids.seat, criterionCode: score.code, value: 3, reason: 'What nobody else shall read' }],
    ['peter', 'saveSearch', { name: 'What nobody else shall read', filter: { query: 'nobody' } }],
  ];
}

const HEARD = `select p.id, (select count(*)::int from notification n where n.person_id = p.id) as notes, (select count(*)::int from letter l where l.person_id = p.id) as letters from person p where p.email like p.id || '@%' order by 1`;

/** @returns what differed afterwards, and how many acts there were */
export async function privately({ ask, stand, callers, outsiders, questions }) {
  const asked = questions.filter(({ kind }) => kind === 'objects' || kind === 'lists' || kind === 'files');
  const everybody = async () => new Map(await Promise.all(outsiders.map(async (name) => [name, await answersTo(ask, callers[name], asked, 2)])));
  const { rows: silence } = await stand.sql.query(HEARD);
  const before = await everybody();
  const refused = [];
  const acts = await actsIn(stand);
  for (const [who, verb, input] of acts) {
    const type = `${verb[0].toUpperCase()}${verb.slice(1)}Input`;
    const answer = JSON.parse((await ask.graphql(callers[who], `mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { code message } } }`, { input })).text);
    if (answer.errors || answer.data[verb].userErrors.length > 0) refused.push(`${who} could not ${verb}: ${JSON.stringify(answer).slice(0, 300)}`);
  }
  const after = await everybody();
  const { rows: heard } = await stand.sql.query(HEARD);
  const differences = outsiders.flatMap((name) => compare(`${name} after private acts`, before.get(name), after.get(name), before.get(name), []).differences);
  if (JSON.stringify(silence) !== JSON.stringify(heard)) differences.push({ name: 'letters of outsiders', one: JSON.stringify(silence), other: JSON.stringify(heard) });
  return { acts: acts.length, differences, refused };
}

export const ACTORS = ['nadia', 'ann', 'olivia', 'huw', 'peter'];
