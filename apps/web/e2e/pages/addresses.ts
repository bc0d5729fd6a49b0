// Every address of the site with the demo content in it, and as whom to look at it.
import type { Person } from '../people/person.ts';

export interface Address {
  readonly path: string;
  /** The e-mail address of a demo person; nobody for the public. */
  readonly as?: string;
  /** How the route is written in routes.tsx, detail-routes.tsx or work-routes.tsx. */
  readonly route: string;
}

const nodes = <Row>(of: { nodes: Row[] }): Row[] => of.nodes;
const slugWith = (rows: readonly { slug: string }[], word: string): string => {
  const found = rows.find(({ slug }) => slug.includes(word));
  if (!found) throw new Error(`The demo has nothing with "${word}" in its address`);
  return found.slug;
};

const CHALLENGE_SECTIONS = ['problem', 'outcomes', 'indicators', 'places', 'budget', 'dates', 'criteria', 'contact'];
const PROPOSAL_SECTIONS = ['about', 'idea', 'change', 'evidence', 'pilot', 'cost'];
const WORK = { ann: 'ann@westmoor.example', brian: 'brian@westmoor.example', leila: 'leila@aldermere.example', sioned: 'sioned@glanteifi.example', nadia: 'nadia@kestrel.example', peter: 'peter@dalby.example', esther: 'esther@hollin.example' };
const PANEL = { huw: 'huw@maesyfed.example', joan: 'joan@millbrook.example', anita: 'anita@millbrook.example', olivia: 'olivia@roadsfund.example' };
const JOINT = { karen: 'karen@kingsholme.example', beth: 'beth@holdercoast.example' };
const PILOT = { hugh: 'hugh@saltmarsh.example', judith: 'judith@wensley.example' };
const ENGAGED = { farah: 'farah@eastmere.example', joseph: 'joseph@eastmere.example' };
export const DEMO_PEOPLE = [...Object.values(WORK), ...Object.values(PANEL), ...Object.values(JOINT), ...Object.values(ENGAGED), ...Object.values(PILOT)];

export type Meet = (email: string) => Promise<Person>;

export async function publicAddresses(stranger: Person): Promise<Address[]> {
  const found = await stranger.ask<{ challenges: { nodes: { slug: string }[] } }>('{ challenges(first: 50) { nodes { slug } } }');
  const challenges = nodes(found.challenges);
  const [decided, open, engaging] = ['fix-it-once', 'bus-you-can-set', 'damp-before'].map((word) => slugWith(challenges, word));
  const { solution, organisations } = await stranger.ask<{
    solution: { solutions: { slug: string }[] };
    organisations: { nodes: { slug: string }[] };
  }>('query ($slug: String) { solution: challenge(slug: $slug) { solutions { slug } } organisations(first: 50) { nodes { slug } } }', { slug: decided });
  const council = slugWith(nodes(organisations), 'westmoor');
  const plain = ['sign-in', 'sign-up', 'recover', 'accessibility', 'privacy', 'cookies', 'help', 'developers', 'solutions', 'places', 'organisations', 'challenges', 'problems', 'priorities', 'pilots', 'outcomes'];
  return [
    { path: '/', route: '' },
    ...plain.map((route) => ({ path: `/${route}`, route })),
    { path: '/challenges?q=road&stage=wanted', route: 'challenges' },
    { path: '/challenges?q=nothing-like-this', route: 'challenges' },
    { path: '/problems?q=tracks&service=STREET_CLEANING', route: 'problems' },
    { path: '/problems?q=nothing-like-this', route: 'problems' },
    ...(await problemSlugs(stranger)).flatMap((slug) => [
      { path: `/problems/${slug}`, route: 'problems/:slug' },
      { path: `/problems/${slug}/evidence`, route: 'problems/:slug/evidence' },
    ]),
    { path: `/challenges/${open}/evidence`, route: 'challenges/:slug/evidence' },
    ...[decided, open, engaging].map((slug) => ({ path: `/challenges/${slug}`, route: 'challenges/:slug' })),
    ...[decided, open].map((slug) => ({ path: `/challenges/${slug}/changes`, route: 'challenges/:slug/changes' })),
    ...[decided, open].map((slug) => ({ path: `/challenges/${slug}/opening`, route: 'challenges/:slug/opening' })),
    { path: `/challenges/${decided}/log`, route: 'challenges/:slug/log' },
    { path: `/challenges/${decided}/ranking`, route: 'challenges/:slug/ranking' },
    { path: `/challenges/${decided}/ranking/what-if?opinions=yes&weight-IMPACT=50&weight-DELIVER=20&weight-WLC=10&weight-SOCIAL=10&weight-CARBON=10`, route: 'challenges/:slug/ranking/what-if' },
    { path: `/challenges/${open}/ranking`, route: 'challenges/:slug/ranking' },
    { path: `/challenges/${open}/propose`, route: 'challenges/:slug/propose' },
    ...[open, engaging].flatMap((slug) => ['questions', 'events', 'documents', 'fairness'].map((page) => ({ path: `/challenges/${slug}/${page}`, route: `challenges/:slug/${page}` }))),
    ...solution.solutions.map(({ slug }) => ({ path: `/solutions/${slug}`, route: 'solutions/:slug' })),
    ...solution.solutions.map(({ slug }) => ({ path: `/solutions/${slug}/money`, route: 'solutions/:slug/money' })),
    ...(await pilotPages(stranger)),
    ...(await priorityPages(stranger)),
    { path: '/places/E10000007', route: 'places/:code' },
    { path: '/places/W06000008', route: 'places/:code' },
    { path: '/places/E10000007/ROADS_REPAIR', route: 'places/:code/:service' },
    { path: '/places/W06000008/LIBRARIES', route: 'places/:code/:service' },
    { path: '/services/ROADS_REPAIR', route: 'services/:service' },
    { path: '/say', route: 'say' },
    { path: '/say?q=shire', route: 'say' },
    { path: '/say?place=E10000007&service=ROADS_REPAIR', route: 'say' },
    { path: '/say/back', route: 'say/back' },
    { path: '/say/no-such-invitation', route: 'say/:token' },
    { path: `/organisations/${council}`, route: 'organisations/:slug' },
    { path: '/organisations/kestrel-sensing-ltd', route: 'organisations/:slug' },
    { path: '/organisations/kestrel-sensing-ltd/profile', route: 'organisations/:slug/profile' },
    { path: '/case-studies/no-such-link', route: 'case-studies/:token' },
    { path: '/sign-out', route: 'sign-out' },
    { path: '/account/closed', route: 'account/closed' },
    { path: '/team-invitations/no-such-token', route: 'team-invitations/:token' },
    { path: '/recover/no-such-token', route: 'recover/:token' },
  ];
}

async function problemId(person: Person, home: string): Promise<string> {
  const { problem } = await person.ask<{ problem: { id: string } }>('query ($slug: String) { problem(slug: $slug) { id } }', { slug: home.split('/').at(-1) });
  return problem.id;
}

async function problemSlugs(person: Person): Promise<string[]> {
  const { problems } = await person.ask<{ problems: { nodes: { slug: string }[] } }>('{ problems(first: 50) { nodes { slug } } }');
  return nodes(problems).map(({ slug }) => slug);
}

interface Consultations {
  consultations: { nodes: { slug: string; state: string; decision: object | null }[] };
}

const consultationsOf = async (person: Person) => nodes((await person.ask<Consultations>('{ consultations(first: 50) { nodes { slug state decision { id } } } }')).consultations);

/** The pilot of the demo, which is over. */
async function pilotSlug(person: Person): Promise<string> {
  const found = await person.ask<{ pilots: { nodes: { slug: string }[] } }>('{ pilots(first: 10) { nodes { slug } } }');
  return slugWith(nodes(found.pilots), 'night-ear');
}

async function pilotPages(stranger: Person): Promise<Address[]> {
  const slug = await pilotSlug(stranger);
  return [
    { path: `/pilots/${slug}`, route: 'pilots/:slug' },
    { path: `/pilots/${slug}/outcomes`, route: 'pilots/:slug/outcomes' },
    { path: '/outcomes?outcome=NOT_MET&theme=HIGHWAYS', route: 'outcomes' },
    { path: '/outcomes?place=W06000008', route: 'outcomes' },
  ];
}

async function pilotWork(meet: Meet): Promise<Address[]> {
  const hugh = await meet(PILOT.hugh);
  const slug = await pilotSlug(hugh);
  const { pilot } = await hugh.ask<{ pilot: { solution: { slug: string } } }>('query ($slug: String) { pilot(slug: $slug) { solution { slug } } }', { slug });
  return [
    // Leads on to the pilot, as it has begun.
    { path: `/solutions/${pilot.solution.slug}/begin-pilot`, as: PILOT.hugh, route: 'solutions/:slug/begin-pilot' },
    { path: `/pilots/${slug}/manage`, as: PILOT.hugh, route: 'pilots/:slug/manage' },
    { path: `/pilots/${slug}/manage/dispute`, as: PILOT.hugh, route: 'pilots/:slug/manage/:step' },
    { path: `/pilots/${slug}/adopt`, as: PILOT.judith, route: 'pilots/:slug/adopt' },
  ];
}

interface Funded {
  pilot: { solution: { slug: string; pledgeRound: { id: string; money: { tranches: { id: string }[]; calls: { id: string; state: string }[] } } } };
}

/** The money of that pilot: one step is paid, one is called, one is left. */
async function moneyWork(meet: Meet): Promise<Address[]> {
  const hugh = await meet(PILOT.hugh);
  const question = 'query ($slug: String) { pilot(slug: $slug) { solution { slug pledgeRound { id money { tranches { id } calls { id state } } } } } }';
  const { solution } = (await hugh.ask<Funded>(question, { slug: await pilotSlug(hugh) })).pilot;
  const { id, money } = solution.pledgeRound;
  const home = `/solutions/${solution.slug}/money`;
  const waiting = money.calls.find(({ state }) => state === 'PENDING')!;
  return [
    ...as(PILOT.hugh, [
      [home, 'solutions/:slug/money'],
      [`${home}/plan`, 'solutions/:slug/money/plan'],
      [`${home}/call/${money.tranches.at(-1)?.id}`, 'solutions/:slug/money/call/:trancheId'],
      [`${home}/deliver`, 'solutions/:slug/money/deliver'],
      [`${home}/release`, 'solutions/:slug/money/release'],
      [`/money/calls/${waiting.id}`, 'money/calls/:id'],
      [`/money/rounds/${id}`, 'money/rounds/:id'],
    ]),
    ...as(PANEL.olivia, [
      [`/money/calls/${waiting.id}`, 'money/calls/:id'],
      ['/organisations/national-roads-innovation-fund-fictional/money', 'organisations/:slug/money'],
    ]),
  ];
}

async function priorityPages(stranger: Person): Promise<Address[]> {
  return (await consultationsOf(stranger)).flatMap(({ slug, state }) => [
    { path: `/priorities/${slug}`, route: 'priorities/:slug' },
    ...(state === 'CLOSED' ? [{ path: `/priorities/${slug}/results`, route: 'priorities/:slug/results' }] : []),
  ]);
}

async function askingPages(meet: Meet): Promise<Address[]> {
  const all = await consultationsOf(await meet(WORK.ann));
  const closed = all.filter(({ state }) => state === 'CLOSED');
  const open = all.find(({ state }) => state === 'OPEN')!;
  return [
    ...as(WORK.ann, [
      [`/priorities/${await aDraft(await meet(WORK.ann))}/manage`, 'priorities/:slug/manage'],
      ['/priorities/new', 'priorities/new'],
      ['/priorities/import', 'priorities/import'],
      ...closed.map(({ slug }) => [`/priorities/${slug}/manage`, 'priorities/:slug/manage'] as const),
      ...closed.map(({ slug }) => [`/priorities/${slug}/decide`, 'priorities/:slug/decide'] as const),
    ]),
    ...as(WORK.sioned, [[`/priorities/${open.slug}/manage`, 'priorities/:slug/manage']]),
  ];
}

/** The demo has none. @returns its slug */
async function aDraft(person: Person): Promise<string> {
  const document = 'mutation ($input: DraftConsultationInput!) { draftConsultation(input: $input) { consultation { slug } } }';
  const { draftConsultation } = await person.ask<{ draftConsultation: { consultation: { slug: string } } }>(document, { input: { method: 'BUDGET', title: { en: 'A budget for the park' } } });
  return draftConsultation.consultation.slug;
}

export async function workAddresses(meet: Meet): Promise<Address[]> {
  const groups = [accountPages, buyerPages, engagementPages, problemPages, askingPages, supplierPages, profilePages, panelPages, pledgePages, pilotWork, moneyWork];
  const found: Address[] = [];
  for (const group of groups) found.push(...(await group(meet)));
  return found;
}

const as = (email: string, rows: readonly (readonly [path: string, route: string])[]): Address[] => rows.map(([path, route]) => ({ path, route, as: email }));

async function accountPages(meet: Meet): Promise<Address[]> {
  const ann = await meet(WORK.ann);
  const { viewer } = await ann.ask<{ viewer: { actingFor: { slug: string; members: { id: string }[]; evidenceImports: { id: string }[] } } }>('{ viewer { actingFor { slug members { id } evidenceImports { id } } } }');
  const settings = `/organisations/${viewer.actingFor.slug}/settings`;
  const settled = 'organisations/:slug/settings';
  // Nothing depends on Brian alone, so he may close his account.
  const leaving = as(WORK.brian, [['/account/close', 'account/close'], ['/account/close/confirm', 'account/close/confirm']]);
  const own = as(WORK.ann, [
    ['/work', 'work'],
    ['/notifications', 'notifications'],
    ['/notifications?topic=FUNDING&unread=1', 'notifications'],
    ['/notifications/settings', 'notifications/settings'],
    ['/work/feedback', 'work/feedback'],
    ['/work/insight', 'work/insight'],
    ['/work/evidence', 'work/evidence'],
    ['/work/evidence/new', 'work/evidence/new'],
    [`/work/evidence/${viewer.actingFor.evidenceImports[0]?.id ?? ''}`, 'work/evidence/:id'],
    ['/account', 'account'],
    ['/account/acting-for', 'account/acting-for'],
    ['/account/data', 'account/data'],
    ['/account/data?refused=WRONG_PASSWORD', 'account/data'],
    ['/account/close', 'account/close'],
    ['/organisations/new', 'organisations/new'],
    [settings, settled],
    [`${settings}/members`, `${settled}/members`],
    [`${settings}/members/${viewer.actingFor.members[1]?.id}`, `${settled}/members/:membershipId`],
    [`${settings}/keys`, `${settled}/keys`],
  ]);
  return [...own, ...leaving];
}

async function slugsOf(person: Person): Promise<{ slug: string }[]> {
  const { viewer } = await person.ask<{ viewer: { challenges: { nodes: { slug: string }[] } } }>('{ viewer { challenges { nodes { slug } } } }');
  return nodes(viewer.challenges);
}

async function buyerPages(meet: Meet): Promise<Address[]> {
  const own = await slugsOf(await meet(WORK.ann));
  const [draft, waiting] = [`/challenges/${slugWith(own, 'verges')}`, `/challenges/${slugWith(own, 'salt')}`];
  const open = `/challenges/${slugWith(await slugsOf(await meet(WORK.leila)), 'bus-you')}`;
  const decided = `/challenges/${slugWith(own, 'fix-it-once')}`;
  return [
    ...as(WORK.ann, [
      ['/challenges/new', 'challenges/new'],
      [draft, 'challenges/:slug'],
      [decided, 'challenges/:slug'],
      [`${decided}/decide`, 'challenges/:slug/decide'],
      [`${decided}/ranking`, 'challenges/:slug/ranking'],
      [`${decided}/ranking/simulation`, 'challenges/:slug/ranking/simulation'],
      [`${decided}/pack`, 'challenges/:slug/pack'],
      [`${decided}/approvals`, 'challenges/:slug/approvals'],
      [`${open}/join`, 'challenges/:slug/join'],
      [`${draft}/edit`, 'challenges/:slug/edit'],
      [`${draft}/notice`, 'challenges/:slug/notice'],
      ...CHALLENGE_SECTIONS.map((section) => [`${draft}/edit/${section}`, `challenges/:slug/edit/${section === 'criteria' ? section : ':section'}`] as const),
      [`${draft}/edit/dates?check=1`, 'challenges/:slug/edit/:section'],
    ]),
    ...as(WORK.brian, [
      ['/work', 'work'],
      [`${waiting}/review`, 'challenges/:slug/review'],
    ]),
    ...as(WORK.leila, [
      [`${open}/outage`, 'challenges/:slug/outage'],
      [`${open}/amend`, 'challenges/:slug/amend'],
      ...CHALLENGE_SECTIONS.map((section) => [`${open}/amend/${section}`, `challenges/:slug/amend/${section === 'criteria' ? section : ':section'}`] as const),
      [`${open}/stop`, 'challenges/:slug/stop'],
      [`${open}/stop/terminate`, 'challenges/:slug/stop/:how'],
    ]),
  ];
}

interface Engaged {
  challenge: { questions: { nodes: { id: string; state: string }[] }; events: { id: string; state: string }[]; documents: { id: string }[] };
}

/** A buyer answers, an approver checks, a supplier asks. */
async function engagementPages(meet: Meet): Promise<Address[]> {
  const slug = slugWith(await slugsOf(await meet(ENGAGED.farah)), 'damp-before');
  const question = 'query ($slug: String) { challenge(slug: $slug) { questions(first: 50) { nodes { id state } } events { id state } documents { id } } }';
  const { challenge } = await (await meet(ENGAGED.farah)).ask<Engaged>(question, { slug });
  const home = `/challenges/${slug}`;
  const questionIn = (state: string) => `${home}/questions/${challenge.questions.nodes.find((one) => one.state === state)!.id}`;
  return [
    ...as(ENGAGED.farah, [
      ['/work', 'work'],
      [home, 'challenges/:slug'],
      [`${home}/engagement`, 'challenges/:slug/engagement'],
      [`${home}/questions/manage`, 'challenges/:slug/questions/manage'],
      [questionIn('ASKED'), 'challenges/:slug/questions/:questionId'],
      [questionIn('PUBLISHED'), 'challenges/:slug/questions/:questionId'],
      [`${home}/events/new`, 'challenges/:slug/events/new'],
      ...challenge.events.map(({ id }) => [`${home}/events/${id}`, 'challenges/:slug/events/:eventId'] as const),
      [`${home}/documents/manage`, 'challenges/:slug/documents/manage'],
      [`${home}/documents/manage?of=${challenge.documents[0]?.id}`, 'challenges/:slug/documents/manage'],
      [`${home}/documents/manage?refused=UNKNOWN_KIND&at=file`, 'challenges/:slug/documents/manage'],
      [`${home}/fairness`, 'challenges/:slug/fairness'],
      [`${home}/fairness/decide`, 'challenges/:slug/fairness/decide'],
    ]),
    ...as(ENGAGED.joseph, [[questionIn('DRAFTED'), 'challenges/:slug/questions/:questionId']]),
    ...as(WORK.nadia, [
      [`${home}/questions`, 'challenges/:slug/questions'],
      [`${home}/events`, 'challenges/:slug/events'],
      [`${home}/interest`, 'challenges/:slug/interest'],
      [`${home}/follow`, 'challenges/:slug/follow'],
    ]),
  ];
}

/** Somebody noted a problem, a buyer shares it, another one turns hers into a challenge, and one is asked to join. */
async function problemPages(meet: Meet): Promise<Address[]> {
  const slugs = await problemSlugs(await meet(WORK.ann));
  const home = (word: string) => `/problems/${slugWith(slugs.map((slug) => ({ slug })), word)}`;
  const [noted, shared, own] = [home('grit-bins'), home('farm-tracks'), home('home-carers')];
  const lead = `/challenges/${slugWith(await slugsOf(await meet(JOINT.karen)), 'underpasses')}`;
  return [
    ...as(WORK.ann, [
      ['/problems/new', 'problems/new'],
      [noted, 'problems/:slug'],
      ...['edit', 'share', 'close'].map((step) => [`${noted}/${step}`, `problems/:slug/${step}`] as const),
      [`${shared}/join`, 'problems/:slug/join'],
      [`${own}/join`, 'problems/:slug/join'],
    ]),
    ...as(WORK.leila, [
      [own, 'problems/:slug'],
      [`${own}/challenge`, 'problems/:slug/challenge'],
      [`/work/insight?problem=${await problemId(await meet(WORK.leila), own)}`, 'work/insight'],
    ]),
    ...as(JOINT.karen, [
      [`${lead}/evidence`, 'challenges/:slug/evidence'],
      [`${lead}/participants`, 'challenges/:slug/participants'],
      [`${lead}/participants?q=coun`, 'challenges/:slug/participants'],
      [`${lead}/approvals`, 'challenges/:slug/approvals'],
    ]),
    ...as(JOINT.beth, [
      ['/work', 'work'],
      [`${lead}/invitation`, 'challenges/:slug/invitation'],
    ]),
  ];
}

interface Proposals {
  viewer: { proposals: { nodes: { id: string; state: string; challenge: { slug: string } }[] } };
}

async function proposalsOf(person: Person) {
  const { viewer } = await person.ask<Proposals>('{ viewer { proposals { nodes { id state challenge { slug } } } } }');
  return nodes(viewer.proposals);
}

const PROFILE_PARTS = ['capabilities', 'policies', 'insurances', 'accreditations'];

async function profilePages(meet: Meet): Promise<Address[]> {
  const home = '/organisations/kestrel-sensing-ltd/settings';
  const question = 'query ($slug: String) { organisation(slug: $slug) { profile { caseStudies { id } } } }';
  const { organisation } = await (await meet(WORK.nadia)).ask<{ organisation: { profile: { caseStudies: { id: string }[] } } }>(question, { slug: 'kestrel-sensing-ltd' });
  return as(WORK.nadia, [
    [`${home}/profile`, 'organisations/:slug/settings/profile'],
    ...PROFILE_PARTS.map((part) => [`${home}/profile/${part}`, 'organisations/:slug/settings/profile/:part'] as const),
    [`${home}/case-studies/new`, 'organisations/:slug/settings/case-studies/:id'],
    ...organisation.profile.caseStudies.map(({ id }) => [`${home}/case-studies/${id}`, 'organisations/:slug/settings/case-studies/:id'] as const),
    ['/work/searches', 'work/searches'],
    ['/work/searches/new?q=road', 'work/searches/new'],
    ['/work/calendar', 'work/calendar'],
  ]);
}

async function supplierPages(meet: Meet): Promise<Address[]> {
  const drafts = await proposalsOf(await meet(WORK.nadia));
  const draft = drafts.find(({ state }) => state === 'DRAFT')!;
  const chosen = drafts.find(({ state }) => state === 'SHORTLISTED')!;
  const lost = (await proposalsOf(await meet(WORK.peter)))[0]!;
  const home = `/proposals/${draft.id}`;
  const esther = await meet(WORK.esther);
  const { viewer } = await esther.ask<{ viewer: { teamParts: { id: string }[] } }>('{ viewer { teamParts { id } } }');
  const waiting = (await proposalsOf(esther)).find(({ state }) => state === 'SUBMITTED')!;
  const { team } = (await esther.ask<{ proposal: { team: { id: string }[] } }>('query ($id: ID!) { proposal(id: $id) { team { id } } }', { id: waiting.id })).proposal;
  return [
    ...as(WORK.nadia, [
      ['/work', 'work'],
      [`/challenges/${draft.challenge.slug}/propose`, 'challenges/:slug/propose'],
      [home, 'proposals/:id'],
      ...PROPOSAL_SECTIONS.map((section) => [`${home}/${section}`, 'proposals/:id/:section'] as const),
      [`${home}/check`, 'proposals/:id/check'],
      [`${home}/withdraw`, 'proposals/:id/withdraw'],
      [`${home}/team`, 'proposals/:id/team'],
      [`${home}/files`, 'proposals/:id/files'],
      [`${home}/files?refused=WRONG_TYPE`, 'proposals/:id/files'],
      [`${home}/confidential`, 'proposals/:id/confidential'],
      [`${home}/versions`, 'proposals/:id/versions'],
      [`/proposals/${chosen.id}/versions`, 'proposals/:id/versions'],
      [`/proposals/${chosen.id}/files`, 'proposals/:id/files'],
      [`/proposals/${chosen.id}/profile`, 'proposals/:id/profile'],
      [`/proposals/${chosen.id}`, 'proposals/:id'],
      [`/proposals/${chosen.id}/sent`, 'proposals/:id/sent'],
    ]),
    ...as(WORK.peter, [[`/proposals/${lost.id}`, 'proposals/:id']]),
    ...as(WORK.esther, [
      [`/team-parts/${viewer.teamParts[0]!.id}`, 'team-parts/:id'],
      [`/proposals/${waiting.id}/team?member=${team[0]!.id}&q=north`, 'proposals/:id/team'],
    ]),
  ];
}

interface Panel {
  challenge: { panel: { id: string }[]; moderation: { cells: { proposal: { id: string } }[] } };
}

async function panelPages(meet: Meet): Promise<Address[]> {
  const sheets = '{ viewer { scoresheets { challenge { slug } items { proposal { id } } } } }';
  const { viewer } = await (await meet(PANEL.huw)).ask<{ viewer: { scoresheets: { challenge: { slug: string }; items: { proposal: { id: string } }[] }[] } }>(sheets);
  const sheet = viewer.scoresheets[0]!;
  const scoring = `/evaluate/${sheet.challenge.slug}`;
  const anita = await meet(PANEL.anita);
  const slug = slugWith(await slugsOf(anita), 'right-bin');
  const question = 'query ($slug: String) { challenge(slug: $slug) { panel { id } moderation { cells { proposal { id } } } } }';
  const { challenge } = await anita.ask<Panel>(question, { slug });
  const home = `/challenges/${slug}`;
  return [
    ...as(PANEL.huw, [
      ['/work', 'work'],
      ['/evaluate', 'evaluate'],
      [scoring, 'evaluate/:challengeSlug'],
      [`${scoring}/declare`, 'evaluate/:challengeSlug/declare'],
      [`${scoring}/review`, 'evaluate/:challengeSlug/review'],
      [`${scoring}/criteria/IMPACT`, 'evaluate/:challengeSlug/criteria/:code'],
      ...sheet.items.slice(0, 2).map(({ proposal }) => [`${scoring}/${proposal.id}`, 'evaluate/:challengeSlug/:proposalId'] as const),
    ]),
    ...as(PANEL.joan, [
      ['/work', 'work'],
      [`${home}/moderation`, 'challenges/:slug/moderation'],
      [`${home}/cover`, 'challenges/:slug/cover'],
      [`${home}/panel-statistics`, 'challenges/:slug/panel-statistics'],
      [`${home}/assessments/${challenge.moderation.cells[0]?.proposal.id}`, 'challenges/:slug/assessments/:proposalId'],
    ]),
    ...as(PANEL.anita, [
      [`${home}/panel`, 'challenges/:slug/panel'],
      [`${home}/conflicts`, 'challenges/:slug/conflicts'],
      [`${home}/decide`, 'challenges/:slug/decide'],
      [`${home}/panel/${challenge.panel[0]?.id}`, 'challenges/:slug/panel/:memberId'],
    ]),
  ];
}

interface Rounds {
  viewer: { pledges: { id: string; organisation: { id: string }; round: { solution: { slug: string } } }[] };
}

async function pledgePages(meet: Meet): Promise<Address[]> {
  const { viewer } = await (await meet(PANEL.olivia)).ask<Rounds>('{ viewer { pledges { id organisation { id } round { solution { slug } } } } }');
  const pledge = viewer.pledges.find(({ round }) => round.solution.slug.startsWith('roadear'))!;
  const home = `/solutions/${pledge.round.solution.slug}`;
  const answers = `org=${pledge.organisation.id}&kind=CASH&amount=5000&note=&authority=Board+decision+of+May`;
  const steps = ['who', 'what', 'amount', 'conditions', 'until', 'check'];
  return [
    ...as(PANEL.olivia, [
      ['/work', 'work'],
      ...steps.map((step) => [`${home}/pledge?step=${step}&${answers}`, 'solutions/:slug/pledge'] as const),
      [`${home}/pledge/${pledge.id}`, 'solutions/:slug/pledge/:pledgeId'],
    ]),
    ...as(WORK.ann, [
      [home, 'solutions/:slug'],
      [`${home}/round`, 'solutions/:slug/round'],
      ['/organisations/westmoor-county-council/pledge-limit', 'organisations/:slug/pledge-limit'],
      [`${home}/valuation/${await anUncheckedPledge(await meet(WORK.ann))}`, 'solutions/:slug/valuation/:pledgeId'],
    ]),
  ];
}

async function anUncheckedPledge(person: Person): Promise<string> {
  const { viewer } = await person.ask<{ viewer: { valuationsToCheck: { id: string }[] } }>('{ viewer { valuationsToCheck { id } } }');
  return viewer.valuationsToCheck[0]!.id;
}
