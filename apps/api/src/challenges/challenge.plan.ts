// Challenges as read plans write them: what is published is a fact for everybody, and a stamp tells when its text is old.
import { PUBLIC_STAGES } from '@moothall/domain/challenge';
import { type CardSource, fact, type PlannedType } from '../platform/read-plan/declaration.ts';
import {
  columnsOf,
  isNull,
  items,
  keysOf,
  list,
  moment,
  momentOfTextOrNull,
  momentOrNull,
  numberOfJsonOrNull,
  ofObject,
  ofObjectOrNull,
  text,
  textOrNull,
  textsOf,
  truth,
  unlessNull,
  wholeOfText,
  wholeOfTextOrNull,
} from '../platform/read-plan/json-text.ts';
import { SCALE } from './to-challenge.ts';

const CONTENT = ['title', 'summary', 'problem', 'outcomesWanted', 'notWanted', 'terms', 'placeDescription', 'regime', 'route', 'theme', 'contactEmail', 'indicators',
  'criteria', 'tieBreak', 'priceRule', 'budgetMin', 'budgetMax', 'pilotMonths', 'placeCodes', 'engagementStartsAt', 'questionsCloseAt', 'opensAt', 'closesAt', 'shortlistBy']; // prettier-ignore

/** The document is opened once for all that stands in it: each `->` on its own would unpack it again. */
export const CHALLENGE_CARDS: CardSource = {
  type: 'Challenge',
  table: 'challenge c',
  opened: `jsonb_to_record(c.content) as d (${CONTENT.map((key) => `"${key}" jsonb`).join(', ')})`,
  id: 'c.id',
  stampOf: (id) => `coalesce((select t.stamp from challenge_stamp t where t.challenge_id = ${id}), 0)`,
};

/** What CHALLENGE_VISIBLE lets a visitor see. */
export const CHALLENGE_PUBLIC = `(c.stage in (${PUBLIC_STAGES.map((stage) => `'${stage}'`).join(', ')}) or (c.stage = 'WITHDRAWN' and c.published_at is not null))`;

const part = (key: string): string => `d."${key}"`;
const asText = (key: string): string => `(${part(key)} #>> '{}')`;
const localised = (key: string) => fact(({ object }) => ofObjectOrNull(part(key), object('LocalisedText', keysOf(part(key)))));

const organisationOf = (id: string): ReturnType<typeof fact> =>
  fact(({ object }) => `(select ${object('Organisation', columnsOf('o'))} from organisation o where o.id = ${id})`);

export const challengePlan: PlannedType = () => ({
  id: fact(text('c.id')),
  slug: fact(text('c.slug')),
  version: fact('c.version::text'),
  stage: fact(text('c.stage')),
  title: fact(({ object }) => ofObject(part('title'), object('LocalisedText', keysOf(part('title'))))),
  summary: localised('summary'),
  problem: localised('problem'),
  outcomesWanted: localised('outcomesWanted'),
  notWanted: localised('notWanted'),
  terms: localised('terms'),
  placeDescription: localised('placeDescription'),
  regime: fact(text(asText('regime'))),
  route: fact(text(asText('route'))),
  theme: fact(textOrNull(asText('theme'))),
  contactEmail: fact(textOrNull(`nullif(${asText('contactEmail')}, '')`)),
  indicators: fact(({ object }) => list(object('Indicator', columnsOf('i')), items(part('indicators'), 'i'), 'i.o')),
  criteria: fact(({ object }) => list(object('Criterion', columnsOf('k')), items(part('criteria'), 'k'), 'k.o')),
  tieBreak: fact(`case when ${part('tieBreak')} is null then '[]' else ${textsOf(part('tieBreak'))} end`),
  // In words only where points alone do not decide; those words are written by order-rules.ts.
  orderRules: fact(`case when ${isNull(part('priceRule'))} and coalesce(${part('tieBreak')}, '[]') = '[]' then '[]' end`),
  scaleMin: fact(`'${SCALE.min}'`),
  scaleMax: fact(`'${SCALE.max}'`),
  budget: fact(({ object }) => {
    const isOpen = `${part('budgetMin')} is null and ${part('budgetMax')} is null`;
    return unlessNull(isOpen, object('MoneyRange', asText));
  }),
  pilotMonths: fact(wholeOfTextOrNull(asText('pilotMonths'))),
  timeline: fact(({ object }) => object('Timeline', asText)),
  source: fact(({ object }) => ofObjectOrNull('c.source', object('Source', keysOf('c.source')))),
  stoppedBecause: fact(({ object }) => ofObjectOrNull('c.stopped_because', object('LocalisedText', keysOf('c.stopped_because')))),
  lead: organisationOf('c.lead_id'),
  participants: fact(({ object }) =>
    list(object('Participation', columnsOf('n')), 'participation n where n.challenge_id = c.id', `n.role = 'LEAD' desc, n.organisation_id`),
  ),
  places: fact(({ object }) =>
    // Looked up one by one: how many codes a document has is not known to the planner, which would read all places for each.
    list(object('Place', columnsOf('l')), `jsonb_array_elements_text(${part('placeCodes')}) with ordinality as g (code, o) cross join lateral (select * from place where place.code = g.code offset 0) l`, 'g.o'),
  ),
  amendments: fact(({ object }) => list(object('Amendment', columnsOf('a')), 'amendment a where a.challenge_id = c.id', 'a.version desc')),
});

export const participationPlan: PlannedType = (row) => ({
  role: fact(text(row('role'))),
  organisation: organisationOf(row('organisation_id')),
});

export const amendmentPlan: PlannedType = (row) => ({
  version: fact(`${row('version')}::text`),
  at: fact(moment(row('at'))),
  reason: fact(({ object }) => ofObject(row('reason'), object('LocalisedText', keysOf(row('reason'))))),
  material: fact(truth(row('material'))),
});

export const sourcePlan: PlannedType = (row) => ({ name: fact(text(row('name'))), url: fact(textOrNull(row('url'))), ocid: fact(text(row('ocid'))) });

/** The row gives keys of the document, as text. */
export const moneyRangePlan: PlannedType = (row) => {
  const end = (key: string) => fact(({ object }) => unlessNull(`${part(key)} is null`, object('Money', () => row(key))));
  return { min: end('budgetMin'), max: end('budgetMax') };
};

/** The row gives keys of the document, as text. */
export const timelinePlan: PlannedType = (row) => ({
  engagementStartsAt: fact(momentOfTextOrNull(row('engagementStartsAt'))),
  questionsCloseAt: fact(momentOfTextOrNull(row('questionsCloseAt'))),
  opensAt: fact(momentOfTextOrNull(row('opensAt'))),
  closesAt: fact(momentOfTextOrNull(row('closesAt'))),
  shortlistBy: fact(momentOfTextOrNull(row('shortlistBy'))),
  publishedAt: fact(momentOrNull('c.published_at')),
  openedAt: fact(momentOrNull('c.opened_at')),
  closedAt: fact(momentOrNull('c.closed_at')),
});

const inItem = (row: Parameters<PlannedType>[0]) => {
  const key = keysOf(row('value'));
  const json = (name: string): string => `(${row('value')} -> '${name}')`;
  const words = (name: string) => fact(({ object }) => ofObject(json(name), object('LocalisedText', keysOf(json(name)))));
  return { key, json, words };
};

export const indicatorPlan: PlannedType = (row) => {
  const { key, json, words } = inItem(row);
  return {
    code: fact(text(key('code'))),
    name: words('name'),
    unit: fact(text(key('unit'))),
    baseline: fact(numberOfJsonOrNull(json('baseline'))),
    target: fact(numberOfJsonOrNull(json('target'))),
    direction: fact(text(key('direction'))),
    source: fact(text(key('source'))),
    measureBy: fact(text(key('measureBy'))),
  };
};

export const criterionPlan: PlannedType = (row) => {
  const { key, json, words } = inItem(row);
  const anchors = `(select w.key, w.value from jsonb_each(${json('anchors')}) w) w`;
  return {
    code: fact(text(key('code'))),
    title: words('title'),
    guidance: words('guidance'),
    weightBp: fact(wholeOfText(key('weightBp'))),
    minimumScore: fact(wholeOfTextOrNull(key('minimumScore'))),
    position: fact(wholeOfText(key('order'))),
    anchors: fact(({ object }) => `case when ${json('anchors')} is null then '[]' else ${list(object('LevelAnchor', columnsOf('w')), anchors, 'w.key::int')} end`),
  };
};

export const levelAnchorPlan: PlannedType = (row) => ({
  level: fact(wholeOfText(row('key'))),
  text: fact(({ object }) => ofObject(row('value'), object('LocalisedText', keysOf(row('value'))))),
});
