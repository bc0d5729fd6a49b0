// Made-up challenges: what they say, how far they have come, who takes part and who follows.
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { BEGINNING } from './organisations.mjs';
import { drawsFrom } from './draws.mjs';
import { proseFrom, wordCounts } from './prose.mjs';

const DAY = 86_400_000;
/** All that is to come lies far ahead, so that no clock of the server moves anything while it is measured. */
export const AHEAD = Date.UTC(2091, 0, 1);
const PUBLISHING_DAYS = 1_000;

/** Of 100 challenges. */
const STAGES = { DRAFT: 6, IN_REVIEW: 2, ENGAGING: 12, OPEN: 25, CLOSED: 3, EVALUATING: 7, SHORTLISTED: 8, PLEDGING: 9, PILOTING: 8, CONCLUDED: 14, ARCHIVED: 4, WITHDRAWN: 2 };
const STAGE_LIST = Object.entries(STAGES).flatMap(([stage, share]) => Array(share).fill(stage));
const UNPUBLISHED = ['DRAFT', 'IN_REVIEW'];
const AFTER_CLOSE = ['CLOSED', 'EVALUATING', 'SHORTLISTED', 'PLEDGING', 'PILOTING', 'CONCLUDED', 'ARCHIVED'];
export const WITH_SOLUTIONS = ['SHORTLISTED', 'PLEDGING', 'PILOTING', 'CONCLUDED', 'ARCHIVED'];

const THEMES = ['HIGHWAYS', 'TRANSPORT', 'ROAD_SAFETY', 'ADULT_CARE', 'CHILDREN', 'HOUSING', 'FLOOD', 'WASTE', 'ENERGY', 'PLANNING', 'COMMUNITY', 'DIGITAL', 'HEALTH', 'ECONOMY', 'OTHER'];
const REGIMES = { ENGLAND: 'ENGLAND_PA23', WALES: 'WALES_PA23', NORTHERN_IRELAND: 'NI_PA23', SCOTLAND: 'SCOTLAND' };

/** @returns `each`, which gives the challenges one after another, and `words`, which knows how often each word came */
export function challengesOf({ councils, others }, count) {
  const words = wordCounts();
  return {
    words,
    *each() {
      const draws = drawsFrom('challenges');
      const prose = proseFrom(draws);
      const council = byPeople(councils, draws);
      for (let at = 0; at < count; at += 1) {
        const lead = council();
        const one = challenge(at, count, lead, draws, prose);
        const partners = draws.chance(0.15) ? [council()].filter(({ id }) => id !== lead.id) : [];
        const content = contentOf(one, [lead, ...partners], draws, prose);
        if (one.publishedAt) words.add(content.title.en, content.summary.en, content.problem.en, content.outcomesWanted.en);
        const followers = one.publishedAt ? new Set(Array.from({ length: draws.below(5) }, () => draws.pick(others))) : new Set();
        yield { ...one, lead, partners, content, followers: [...followers] };
      }
    },
  };
}

/** Larger places publish more. */
function byPeople(councils, draws) {
  const sums = councils.map(() => 0);
  let sum = 0;
  councils.forEach(({ people }, at) => (sums[at] = sum += people));
  return () => {
    const wanted = draws.next() * sum;
    return councils[sums.findIndex((end) => end >= wanted)];
  };
}

function challenge(at, count, lead, draws, prose) {
  const made = BEGINNING + Math.floor((at / count) * PUBLISHING_DAYS * DAY) + draws.below(60_000);
  const stage = draws.pick(STAGE_LIST);
  const id = draws.id('chl', made);
  const title = prose.title();
  const isPublished = !UNPUBLISHED.includes(stage);
  const isClosed = AFTER_CLOSE.includes(stage);
  return {
    id,
    title,
    slug: `${title.toLowerCase().replaceAll(/[^a-z]+/g, '-').slice(0, 60).replace(/-+$/, '')}-${id.slice(-5)}${at}`,
    stage,
    version: isPublished ? draws.between(4, 12) : draws.between(1, 3),
    madeAt: new Date(made),
    publishedAt: isPublished ? new Date(made + draws.between(1, 20) * DAY + draws.below(DAY)) : null,
    openedAt: isClosed || stage === 'OPEN' ? new Date(made + 30 * DAY) : null,
    closesAt: isClosed ? new Date(made + 70 * DAY) : stage === 'OPEN' ? new Date(AHEAD + draws.below(60 * DAY)) : null,
    closedAt: isClosed ? new Date(made + 70 * DAY) : null,
  };
}

function contentOf({ title, stage, closesAt }, [lead, ...partners], draws, prose) {
  const least = draws.between(1, 30) * 500_000;
  const text = (sentences) => ({ en: prose.paragraph(sentences) });
  return {
    title: { en: title },
    summary: text(2),
    problem: text(draws.between(5, 9)),
    outcomesWanted: text(3),
    notWanted: text(1),
    regime: REGIMES[lead.nation],
    route: 'BELOW_THRESHOLD',
    theme: draws.pick(THEMES),
    contactEmail: `${lead.slug}@councils.example`,
    placeCodes: [lead, ...partners].map(({ place }) => place),
    placeDescription: { en: '' },
    budgetMin: String(least),
    budgetMax: String(least * draws.between(2, 4)),
    pilotMonths: draws.between(3, 18),
    terms: text(2),
    indicators: ['SHARE', 'DAYS'].map((code) => ({ code, name: { en: prose.title() }, unit: code === 'SHARE' ? '%' : 'days', baseline: draws.between(40, 90), target: draws.between(5, 30), direction: 'DOWN', source: 'records of the service', measureBy: '12 months after the start' })),
    criteria: [5000, 3000, 2000].map((weightBp, order) => ({ code: `C${order + 1}`, title: { en: prose.title() }, weightBp, guidance: text(1), minimumScore: order === 0 ? 2 : null, order })),
    engagementStartsAt: null,
    questionsCloseAt: stage === 'OPEN' ? new Date(AHEAD - 30 * DAY).toISOString() : null,
    opensAt: null,
    closesAt: closesAt?.toISOString() ?? null,
    shortlistBy: null,
  };
}

/** What of a challenge goes into which table, as rows. */
export const CHALLENGE_TABLES = {
  challenge: {
    columns: ['id', 'slug', 'lead_id', 'stage', 'version', 'content', 'closes_at', 'author_ids', 'created_at', 'published_at', 'opened_at', 'closed_at', 'stopped_because'],
    rows: (one) => [[one.id, one.slug, one.lead.id, one.stage, one.version, one.content, one.closesAt, [one.lead.person], one.madeAt, one.publishedAt, one.openedAt, one.closedAt, one.stage === 'WITHDRAWN' ? { en: 'The money went elsewhere.' } : null]],
  },
  participation: {
    columns: ['challenge_id', 'organisation_id', 'role', 'joined_at'],
    rows: (one) => [[one.id, one.lead.id, 'LEAD', one.madeAt], ...one.partners.map(({ id }) => [one.id, id, 'PARTICIPANT', one.madeAt])],
  },
  challenge_follow: {
    columns: ['challenge_id', 'person_id', 'since'],
    rows: (one) => one.followers.map((person) => [one.id, person, one.publishedAt]),
  },
  amendment: {
    columns: ['challenge_id', 'version', 'at', 'person_id', 'reason', 'material', 'changes', 'content_before'],
    rows: (one) => (one.publishedAt && one.version > 10 ? [[one.id, one.version, one.publishedAt, one.lead.person, { en: 'A figure was wrong.' }, false, [], one.content]].map(withJsonList) : []),
  },
};

/** What stands in front of the 32 bytes of a private key of X25519 in PKCS 8. */
const HEAD_OF_KEY = Buffer.from('302e020100300506032b656e04220420', 'hex');

/** The key pairs to which proposals are sealed, for the challenges that take some now. @param lock puts the private part into its box */
export function keyTable(challenges, lock) {
  const rows = challenges.filter(({ stage }) => stage === 'OPEN').map(({ id, openedAt }) => {
    const privateKey = createPrivateKey({ key: Buffer.concat([HEAD_OF_KEY, Buffer.from(digest(id), 'hex')]), format: 'der', type: 'pkcs8' });
    const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
    return [id, Buffer.from(x, 'base64url'), lock(id, Buffer.from(digest(id), 'hex')), openedAt];
  });
  return [['challenge_id', 'public_key', 'private_box', 'made_at'], rows];
}

/** An empty list of changes is JSON here, not an array of PostgreSQL. */
function withJsonList(row) {
  return row.map((value) => (Array.isArray(value) ? JSON.stringify(value) : value));
}

export const digest = (text) => createHash('sha256').update(text).digest('hex');
