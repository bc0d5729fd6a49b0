// Brings an evaluation through the API to where its scores are agreed: sent, opened, declared, scored, with feedback written.
import { randomBytes } from 'node:crypto';
import { hashSecret } from '../../apps/api/dist/identity/secrets.js';
import { newId } from '../../apps/api/dist/platform/graphql/ids.js';
import { storePerson } from './deadline-world.mjs';
import { askApi } from './own-api.mjs';
import { until } from './program.mjs';

const REASON = 'It says so on its second page.';

/** A person signed in at a browser. @returns the headers of what they ask */
export async function sessionOf(sql, person) {
  const token = randomBytes(32).toString('base64url');
  await sql.query(`insert into session (id, token_hash, person_id, expires_at) values ($1, $2, $3, clock_timestamp() + interval '1 hour')`, [newId('ses'), hashSecret(token), person]);
  return { cookie: `moothall_session=${token}` };
}

export async function take(address, headers, verb, type, input, selection) {
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${selection} } }`;
  const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', origin: address, ...headers }, body: JSON.stringify({ query, variables: { input } }) });
  return answer.json();
}

/** Takes a step that must be allowed. */
async function must(address, headers, verb, type, input) {
  const answer = await take(address, headers, verb, type, input, 'userErrors { code message }');
  if (answer.errors || answer.data[verb].userErrors.length > 0) throw new Error(`${verb} was refused: ${JSON.stringify(answer)}`);
}

/** Everything sent and opened, and given to a panel. @param close lets the deadline pass */
export async function beginJudging({ sql, address, world, evaluatorCount = 3, close }) {
  const { challengeId, suppliers } = world;
  const done = (...step) => must(address, ...step);
  for (const one of suppliers) await askApi(address, one.key.secret, 'mutation ($input: ProposalStepInput!) { submitProposal(input: $input) { userErrors { code } } }', { input: { id: one.proposal, version: one.version } });
  const join = async (roles) => {
    const id = await storePerson(sql, world.buyer.organisation, roles);
    return { id, email: `${id}@people.example`, headers: await sessionOf(sql, id) };
  };
  const [buyer, approver, second, chair] = [await join(['BUYER']), await join(['APPROVER']), await join(['APPROVER']), await join(['EVALUATOR'])];
  const evaluators = [];
  for (let count = 0; count < evaluatorCount; count += 1) evaluators.push(await join(['EVALUATOR']));
  for (const one of [chair, ...evaluators]) await done(buyer.headers, 'appointPanelMember', 'AppointPanelMemberInput', { challengeId, email: one.email, role: one === chair ? 'CHAIR' : 'EVALUATOR' });
  await close();
  await until(sql, `select 1 from challenge where id = $1 and stage = 'CLOSED'`, [challengeId]);
  await done(buyer.headers, 'askForOpening', 'AskForOpeningInput', { challengeId });
  await done(approver.headers, 'openProposals', 'OpenProposalsInput', { challengeId });
  const declarations = suppliers.map(({ organisation }) => ({ party: organisation, kind: 'NONE' }));
  for (const one of [chair, ...evaluators]) await done(one.headers, 'declareConflict', 'DeclareConflictInput', { challengeId, declarations });
  const { rows } = await sql.query('select version from challenge where id = $1', [challengeId]);
  await done(buyer.headers, 'beginEvaluation', 'BeginEvaluationInput', { challengeId, version: rows[0].version });
  return { buyer, approver, second, chair, evaluators, proposals: suppliers.map((one) => one.proposal) };
}

/** All scored, agreed and explained. */
export async function judgedWorld(wish) {
  const { challengeId } = wish.world;
  const { buyer, approver, second, chair, evaluators, proposals } = await beginJudging(wish);
  const done = (...step) => must(wish.address, ...step);
  const criteria = ['IMPACT', 'DELIVER'];
  const cells = proposals.flatMap((proposalId) => criteria.map((criterionCode) => ({ proposalId, criterionCode })));
  for (const one of evaluators) {
    for (const cell of cells) await done(one.headers, 'scoreProposal', 'ScoreProposalInput', { ...cell, value: 3, reason: REASON });
    await done(one.headers, 'sendScores', 'SendScoresInput', { challengeId });
  }
  for (const cell of cells) await done(chair.headers, 'agreeScore', 'AgreeScoreInput', { ...cell, value: 3, reason: REASON });
  for (const proposalId of proposals) await done(chair.headers, 'writeAssessment', 'WriteAssessmentInput', { proposalId, strengths: 'It is tried and cheap.', improvements: 'Say who mends it in winter.' });
  return { challengeId, proposals, criteria, buyer, approver, second, chair };
}
