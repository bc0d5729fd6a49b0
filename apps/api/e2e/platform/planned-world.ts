// The world in which plans are held against resolvers: challenges at every stage, with all that hangs on one.
import { anApprovedChallenge, aDraft, anOpenChallenge, aPublishedChallenge, step, type Challenge } from '@moothall/testing/challenges';
import { aCouncil, aSupplier, type Council, type Organisation, theCouncil } from '@moothall/testing/organisations';
import { aVisitor, type Person } from '@moothall/testing/people';
import { aPilot, type Pilot } from '@moothall/testing/pilots';
import type { Asker } from '@moothall/testing/asking';
import { engage } from '../engagement/engage.ts';
import { closeNow } from '../proposals/close-now.ts';
import { manyChallenges } from '../setup/many-challenges.ts';
import type { Api } from '../setup/start-api.ts';

export interface PlannedWorld {
  readonly council: Council;
  readonly other: Council;
  readonly supplier: Organisation;
  readonly open: Challenge;
  readonly draft: Challenge;
  readonly pilot: Pilot;
  readonly asking: Readonly<Record<'visitor' | 'supplier' | 'buyer' | 'other buyer', Pick<Asker, 'ask'>>>;
}

const ODD = {
  title: { en: 'Signs “that” \\ matter: "quotes",\nlines and ümläuts 🚲', cy: 'Arwyddion â <b>ystyr</b>' },
  indicators: [
    { code: 'A', name: { en: 'Tiny', cy: 'Bach' }, unit: '‰', baseline: 0.1, target: -12.75, direction: 'UP', source: 's', measureBy: 'm' },
    { code: 'B', name: { en: 'Great' }, unit: 'm', baseline: 123456789.5, target: 0, direction: 'DOWN', source: 's', measureBy: 'm' },
  ],
};
const ANCHORED = [
  { code: 'IMPACT', title: { en: 'Impact' }, guidance: { en: 'Five is proven.' }, weightBp: 7000, anchors: [{ level: 5, text: { en: 'Proven' } }, { level: 0, text: { en: 'Nothing', cy: 'Dim' } }] },
  { code: 'COST', title: { en: 'Cost' }, guidance: { en: 'Five is cheap.' }, weightBp: 3000, minimumScore: 1 },
];

export async function plannedWorld(api: Api): Promise<PlannedWorld> {
  const [council, other, supplier] = [await theCouncil(api), await aCouncil(api), await aSupplier(api)];
  const pilot = await aPilot(api, (id) => closeNow(api, id));
  const draft = await aDraft(council, ODD);
  await anApprovedChallenge(council);
  await aPublishedChallenge(council, { ...ODD, tieBreak: ['IMPACT'] });
  const open = await anOpenChallenge(council, { ...ODD, criteria: ANCHORED });
  const amended = await anOpenChallenge(council);
  (await step(council.buyer, 'amendChallenge', amended, { content: { problem: { en: 'Changed.' } }, reason: { en: 'Suppliers asked for "this".' }, material: false })).done();
  const gone = await aPublishedChallenge(council);
  (await step(council.buyer, 'withdrawChallenge', gone, { reason: { en: 'Money went elsewhere this year.' } })).done();
  (await engage(supplier.admin, 'followChallenge', { challengeId: open.id })).done();
  (await engage(supplier.admin, 'registerInterest', { challengeId: open.id, seeksPartners: false, isListed: true })).done();
  (await engage(supplier.admin, 'askQuestion', { challengeId: open.id, text: 'May the sensors be leased?', language: 'EN' })).done();
  await manyChallenges(api.sql, council.id, 40);
  const ordered = `(select jsonb_agg(one || jsonb_build_object('order', place - 1) order by place) from jsonb_array_elements(content -> 'criteria') with ordinality as x (one, place))`;
  await api.sql.query(`update challenge set content = jsonb_set(content, '{criteria}', ${ordered}) where slug like 'many-%'`);
  // What the verbs would refuse, but an older row may hold.
  await api.sql.query(`update challenge set content = content || '{"summary": null, "theme": null, "pilotMonths": null, "budgetMin": null, "budgetMax": null, "contactEmail": ""}' where slug = 'many-3'`);
  await api.sql.query(`update challenge set content = jsonb_set(content, '{indicators,0,baseline}', 'null') where slug in ('many-3', 'many-4')`);
  const asking = { visitor: aVisitor(api), supplier: supplier.admin, buyer: council.buyer, 'other buyer': other.buyer };
  return { council, other, supplier, open, draft, pilot, asking };
}

/** Acts of those who write, each of which changes what some card shows. */
export function writes(api: Api, { council, other, supplier, open, pilot }: PlannedWorld): readonly (readonly [what: string, write: () => Promise<unknown>])[] {
  const done = async (who: Person, verb: string, input: object) => (await engage(who, verb, input)).done();
  const sql = (text: string, ...values: unknown[]) => api.sql.query(text, values);
  const version = async () => (await council.buyer.ask('query ($id: ID!) { challenge(id: $id) { version } }', { id: open.id })).whole('challenge.version');
  const rename = (organisation: { id: string; admin: Person }, name: string) => async () => {
    const current = (await organisation.admin.ask('query ($id: ID!) { organisation(id: $id) { version } }', { id: organisation.id })).whole('organisation.version');
    const text = 'mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { organisation { id } userErrors { code } } }';
    return (await organisation.admin.ask(text, { input: { id: organisation.id, version: current, name: { en: name } } })).done();
  };
  return [
    ['somebody follows', () => done(other.buyer, 'followChallenge', { challengeId: open.id })],
    ['somebody follows no more', () => done(other.buyer, 'unfollowChallenge', { challengeId: open.id })],
    ['a question is asked', () => done(supplier.admin, 'askQuestion', { challengeId: open.id, text: 'How many sites are there?', language: 'EN' })],
    ['the text is amended', async () => step(council.buyer, 'amendChallenge', { id: open.id, version: await version() }, { content: { summary: { en: 'Another summary.' } }, reason: { en: 'It was not clear enough.' }, material: false }).then((answer) => answer.done())],
    ['the lead takes another name', rename({ id: council.id, admin: council.buyer }, 'Renamed council')],
    ['who leads a solution takes another name', rename(pilot.supplier, 'Renamed supplier')],
    ['another council joins', () => sql(`insert into participation (challenge_id, organisation_id, role) values ($1, $2, 'PARTICIPANT')`, open.id, other.id)],
    ['another council leaves', () => sql('delete from participation where challenge_id = $1 and organisation_id = $2', open.id, other.id)],
    ['a place is renamed', () => sql(`update place set name_en = 'Derbyshire of old' where code = 'E10000007'`)],
    ['interest is withdrawn', () => sql('update challenge_interest set withdrawn_at = now() where challenge_id = $1', open.id)],
    ['a question is taken back', () => sql(`update question set state = 'WITHDRAWN' where challenge_id = $1`, open.id)],
    ['a solution drops out', () => sql('update solution set dropped_at = now() where challenge_id = $1', pilot.challengeId)],
    ['a solution comes back', () => sql('update solution set dropped_at = null where challenge_id = $1', pilot.challengeId)],
    ['a pilot moves on', () => sql('update pilot set version = version + 1 where challenge_id = $1', pilot.challengeId)],
    ['a proposal of the closed set is corrected', () => sql(`update proposal set content = content || '{"title": "Another title"}' where challenge_id = $1 and label is not null`, pilot.challengeId)],
    ['a shortlist is dated anew', () => sql('update shortlist set decided_at = now() where challenge_id = $1', pilot.challengeId)],
    ['the deadline passes', () => closeNow(api, open.id)],
  ];
}

