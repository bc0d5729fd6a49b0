// The same person at a council: invited by letter, and writing what officials write, through the verbs that they use.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const PASSWORD = 'moothall demo 2026';

/** Joins the council that leads the challenge, by the letter that an administrator of the demo sends. */
export async function joinCouncil({ address, sql, dataFolder, each }) {
  const { rows } = await sql.query(
    `select p.email, c.lead_id as council from challenge c join membership m on m.organisation_id = c.lead_id and 'ADMIN' = any(m.roles) join person p on p.id = m.person_id where c.id = $1 order by p.id limit 1`,
    [each.challengeId],
  );
  const { email, council } = rows[0];
  const admin = await signedIn(address, email);
  await admin('inviteMember', 'InviteMemberInput', { organisationId: council, email: each.email, roles: ['BUYER', 'APPROVER', 'PLEDGER', 'EVALUATOR'] });
  await each.act('acceptInvitation', 'AcceptInvitationInput', { token: await tokenFor(dataFolder, each.email) });
  await each.act('actFor', 'ActForInput', { organisationId: council });
  each.council = council;
}

/** Documents, answers to the other's question, figures, pledges and words of residents that are hidden. */
export async function writeForCouncil(sql, each, other) {
  const { act, planted, challengeId, council } = each;
  const text = (where) => ({ en: planted.make(where) });
  await act('publishDocument', 'PublishDocumentInput', { challengeId, title: text('document_version.title'), text: text('document_version.text') });
  const question = (await sql.query('select id, version from question where id = $1', [other.question])).rows[0];
  await act('draftAnswer', 'DraftAnswerInput', { id: question.id, version: question.version, shownText: { en: 'A question.' }, answer: text('question.answer') });
  const problem = (await sql.query('select id from problem where organisation_id = $1 limit 1', [council])).rows[0];
  const about = problem ? { problemId: problem.id } : { place: (await sql.query('select place_code from organisation where id = $1', [council])).rows[0].place_code, service: 'PARKS' };
  await act('addEvidence', 'AddEvidenceInput', { ...about, organisationId: council, kind: 'SURVEY', n: 500, value: 41, title: planted.make('evidence_item.title'), method: planted.make('evidence_item.method'), citation: planted.make('evidence_item.citation'), url: `https://figures.example/${planted.make('evidence_item.url')}` });
  const round = (await sql.query('select id from pledge_round where locked_at is null and deadline > now() order by id limit 1')).rows[0];
  await act('makePledge', 'MakePledgeInput', { roundId: round.id, organisationId: council, kind: 'CASH', amount: '10.00', note: planted.make('pledge.note'), authority: planted.make('pledge.authority') });
}

async function signedIn(address, email) {
  let cookie = '';
  const act = async (verb, type, input) => {
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query: `mutation ($input: ${type}!) { ${verb}(input: $input) { userErrors { code message } } }`, variables: { input } }) });
    const [set] = answer.headers.getSetCookie();
    if (set) cookie = set.split(';')[0];
    const json = await answer.json();
    if (json.data?.[verb]?.userErrors.length !== 0) throw new Error(`${verb} was refused: ${JSON.stringify(json)}`);
  };
  await act('signIn', 'SignInInput', { email, password: PASSWORD });
  return act;
}

/** The secret in the newest invitation to an address, from the folder of letters. */
async function tokenFor(dataFolder, email) {
  const folder = join(dataFolder, 'outbox');
  const letters = await Promise.all((await readdir(folder)).toSorted().map((name) => readFile(join(folder, name), 'utf8')));
  const found = letters.filter((letter) => letter.includes(`\nTo: ${email}\n`)).flatMap((letter) => /\/invitations\/([\w-]{43})/u.exec(letter)?.[1] ?? []);
  if (found.length === 0) throw new Error('No invitation came');
  return found.at(-1);
}
