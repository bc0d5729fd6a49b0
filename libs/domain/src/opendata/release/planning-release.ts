// A challenge as an OCDS 1.1 release at planning stage: only fields that the standard and the UK extension have, none of our own.
// Source: Open Contracting Data Standard 1.1.5; "OCDS for the United Kingdom" extension of the Cabinet Office.
import { isBlank, type ChallengeContent, type LocalText, type Stage } from '../../challenge/index.ts';
import { engagementEnds } from '../notice-draft/draft.ts';
import type { NoticeFacts, PartyFacts } from '../notice-draft/facts.ts';
import { noticeKindOf } from '../notice-draft/notice-kinds.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type Release = { readonly [key: string]: Json };

export type ReleaseFacts = NoticeFacts & {
  /** The first release of a challenge begins the planning; each later one updates it. */
  readonly isFirst: boolean;
  /** Part of the id of the release: each published version has one, and it never changes. */
  readonly releaseNumber: number;
  readonly date: Date;
};

/** Pounds as OCDS wants amounts: a number with at most two decimals, exact for every amount below 90 million million. */
const pounds = (pence: bigint): number => Number(pence) / 100;
const money = (pence: bigint | null): Json | undefined => (pence === null ? undefined : { amount: pounds(pence), currency: 'GBP' });
const at = (moment: Date | null): string | undefined => moment?.toISOString();

/** Absent rather than null or empty, as the standard asks. */
const filled = (fields: { readonly [key: string]: Json | undefined }): { readonly [key: string]: Json } =>
  Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, Json] => entry[1] !== undefined && entry[1] !== '' && !(Array.isArray(entry[1]) && entry[1].length === 0)));

const english = (text: LocalText | null | undefined): string | undefined => (isBlank(text?.en) ? undefined : text?.en.trim());
/** The Welsh of a field stands beside it with the language as its suffix (OCDS, "Language"). */
const local = (name: string, text: LocalText | null | undefined): { readonly [key: string]: Json | undefined } => ({
  [name]: english(text),
  [`${name}_cy`]: isBlank(text?.cy) ? undefined : (text?.cy?.trim() ?? undefined),
});

const partyId = ({ identifiers, id }: PartyFacts): string => (identifiers[0] ? `${identifiers[0].scheme}-${identifiers[0].id}` : id);

const ROLES: Record<PartyFacts['role'], readonly string[]> = { LEAD: ['buyer', 'procuringEntity'], PARTICIPANT: ['buyer'], OBSERVER: ['interestedParty'] };

const party = (one: PartyFacts, contactEmail: string): Json => {
  const [first, ...others] = one.identifiers;
  return filled({
    id: partyId(one),
    ...local('name', one.name),
    identifier: first ? { scheme: first.scheme, id: first.id, legalName: one.name.en } : undefined,
    additionalIdentifiers: others.map(({ scheme, id }) => ({ scheme, id })),
    address: one.region ? { region: one.region, countryName: 'United Kingdom' } : undefined,
    contactPoint: one.role === 'LEAD' && !isBlank(contactEmail) ? { email: contactEmail.trim() } : undefined,
    roles: [...ROLES[one.role]],
  });
};

const STATUS: Partial<Record<Stage, string>> = { WITHDRAWN: 'withdrawn', TERMINATED: 'cancelled', CONCLUDED: 'complete', ARCHIVED: 'complete' };

/** Of the contracting process that may follow; while only the market is engaged it is at planning. */
const statusOf = (stage: Stage): string => STATUS[stage] ?? 'planning';

const milestones = ({ content, engagement, date, ...facts }: ReleaseFacts): Json[] => {
  const state = (moment: Date): string => (moment.getTime() <= date.getTime() ? 'met' : 'scheduled');
  const ends = engagementEnds({ content, engagement });
  return [
    ...engagement.events
      .filter(({ state: eventState }) => eventState !== 'CANCELLED')
      .map((event) => filled({ id: event.id, ...local('title', event.title), type: 'engagement', dueDate: at(event.startsAt), status: event.state === 'RECORDED' ? 'met' : state(event.startsAt) })),
    ...(ends === null ? [] : [{ id: `${facts.id}-engagement-ends`, title: 'Engagement end date', type: 'engagement', dueDate: ends.toISOString(), status: state(ends) }]),
    ...(facts.pilots ?? []).flatMap((pilot) =>
      pilot.milestones.map((one) => {
        const dueDate = `${one.dueOn}T00:00:00Z`;
        const status = one.reachedAt !== null ? 'met' : new Date(dueDate).getTime() <= date.getTime() ? 'notMet' : 'scheduled';
        return filled({ id: `${pilot.id}-${one.code}`, title: one.title, type: 'delivery', dueDate, dateMet: at(one.reachedAt), status });
      }),
    ),
    ...(content.shortlistBy === null ? [] : [{ id: `${facts.id}-shortlist`, title: 'Shortlist decided', type: 'assessment', dueDate: content.shortlistBy.toISOString(), status: state(content.shortlistBy) }]),
  ];
};

const planning = (facts: ReleaseFacts): Json => {
  const { content, url, publishedAt, date } = facts;
  const kind = noticeKindOf(content.regime);
  const notice = filled({
    id: `${facts.id}-notice`,
    documentType: 'marketEngagementNotice',
    noticeType: kind.code ?? undefined,
    title: kind.name.en,
    url,
    datePublished: at(publishedAt ?? date),
    format: 'text/html',
    language: 'en',
  });
  return filled({
    ...local('rationale', content.problem),
    budget: content.budgetMax === null ? undefined : filled({ description: budgetWords(content), amount: money(content.budgetMax) }),
    milestones: milestones(facts),
    documents: [notice, ...pilotResults(facts)],
  });
};

/** Results are public whatever came out; the standard has no type of document for them at this stage. */
const pilotResults = ({ pilots = [] }: ReleaseFacts): Json[] =>
  pilots.flatMap(({ id, title, results }) =>
    results === null ? [] : [filled({ id: `${id}-results`, title: `Results of the pilot: ${title}`, url: results.url, datePublished: at(results.publishedAt), format: 'text/html', language: 'en' })],
  );

const budgetWords = ({ budgetMin, pilotMonths }: ChallengeContent): string =>
  [budgetMin === null ? 'At most this for a pilot' : `From £${pounds(budgetMin).toFixed(2)} for a pilot`, pilotMonths === null ? '' : ` of ${pilotMonths} months`].join('');

const weightText = ({ criteria }: ChallengeContent): string | undefined =>
  criteria.length === 0 ? undefined : criteria.map(({ title, weightBp }) => `${title.en}: ${weightBp / 100} %`).join('; ');

const tender = (facts: ReleaseFacts, lead: PartyFacts | undefined): Json => {
  const { content, engagement } = facts;
  const takesProposals = content.route !== 'MARKET_ENGAGEMENT_ONLY';
  return filled({
    id: facts.ocid,
    ...local('title', content.title),
    ...local('description', content.outcomesWanted),
    status: statusOf(facts.stage),
    procuringEntity: lead ? { id: partyId(lead), name: lead.name.en } : undefined,
    minValue: money(content.budgetMin),
    value: money(content.budgetMax),
    awardCriteria: takesProposals && content.criteria.length > 0 ? 'ratedCriteria' : undefined,
    awardCriteriaDetails: takesProposals ? weightText(content) : undefined,
    tenderPeriod: takesProposals && content.closesAt !== null ? filled({ startDate: at(content.opensAt), endDate: at(content.closesAt) }) : undefined,
    enquiryPeriod: content.questionsCloseAt === null ? undefined : filled({ startDate: at(facts.publishedAt), endDate: at(content.questionsCloseAt) }),
    hasEnquiries: engagement.hasQuestions,
    documents: engagement.documents.map(({ id, title, url, format, publishedAt }) =>
      filled({ id, ...local('title', title), url, format, datePublished: at(publishedAt), language: 'en' }),
    ),
  });
};

/** One release: what was public at `date`. Its id and its ocid never change, so that releases are only ever added. */
export const planningRelease = (facts: ReleaseFacts): Release => {
  const lead = facts.parties.find(({ role }) => role === 'LEAD');
  return filled({
    ocid: facts.ocid,
    id: `${facts.ocid}-${facts.releaseNumber}`,
    date: facts.date.toISOString(),
    tag: [facts.isFirst ? 'planning' : 'planningUpdate'],
    initiationType: 'tender',
    language: 'en',
    parties: facts.parties.map((one) => party(one, facts.content.contactEmail)),
    buyer: lead ? { id: partyId(lead), name: lead.name.en } : undefined,
    planning: planning(facts),
    tender: tender(facts, lead),
  });
};

export type PackageFacts = {
  /** The web address of this very package. */
  readonly uri: string;
  readonly publishedAt: Date;
  readonly publisher: string;
  readonly releases: readonly Release[];
};

const UK_EXTENSION = 'https://raw.githubusercontent.com/cabinetoffice/ocds_uk_extension/main/extension.json';

/** Releases with who hands them out, under which licence and by which version of the standard. */
export const releasePackage = ({ uri, publishedAt, publisher, releases }: PackageFacts): Release => ({
  uri,
  version: '1.1',
  extensions: [UK_EXTENSION],
  publishedDate: publishedAt.toISOString(),
  publisher: { name: publisher },
  license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
  releases: [...releases],
});
