// Prepares the notice of preliminary market engagement from a challenge, field by field, and says what is missing. We prepare; the authority publishes.
import { isBlank, type LocalText } from '../../challenge/index.ts';
import { refuse, type Refusal } from '../../decision/index.ts';
import { formatPounds } from '../../money/index.ts';
import type { EventFacts, NoticeFacts, PartyFacts } from './facts.ts';
import { dayAndTime } from './moment.ts';
import { type NoticeKind, noticeKindOf } from './notice-kinds.ts';

/** The six things a preliminary market engagement notice sets out (Procurement Regulations 2024, regulation 17), in its order. */
export const NOTICE_FIELDS = ['authority', 'title', 'identifier', 'subject', 'closing', 'process'] as const;
export type NoticeField = (typeof NOTICE_FIELDS)[number];

export type NoticeSection = { readonly field: NoticeField; readonly heading: LocalText; readonly text: LocalText };
export type NoticeGap = Refusal<'MISSING' | 'TRANSLATION_MISSING'>;
export type NoticeDraft = { readonly kind: NoticeKind; readonly sections: readonly NoticeSection[]; readonly gaps: readonly NoticeGap[] };

const HEADINGS: Record<NoticeField, LocalText> = {
  authority: { en: 'Contracting authority', cy: 'Awdurdod contractio' },
  title: { en: 'Title', cy: 'Teitl' },
  identifier: { en: 'Unique identifier', cy: 'Dynodydd unigryw' },
  subject: { en: 'What the engagement is about', cy: 'Am beth mae’r ymgysylltu' },
  closing: { en: 'When the engagement ends', cy: 'Pryd mae’r ymgysylltu’n dod i ben' },
  process: { en: 'How suppliers take part', cy: 'Sut mae cyflenwyr yn cymryd rhan' },
};

const KINDS: Record<EventFacts['kind'], LocalText> = {
  BRIEFING: { en: 'Briefing', cy: 'Sesiwn friffio' },
  DEMONSTRATION: { en: 'Demonstration', cy: 'Arddangosiad' },
  ONE_TO_ONE: { en: 'One-to-one meeting', cy: 'Cyfarfod un-i-un' },
  CALL: { en: 'Call', cy: 'Galwad' },
};

type Language = 'en' | 'cy';
const said = (text: LocalText, language: Language): string => (language === 'cy' ? (text.cy ?? text.en) : text.en).trim();
const both = (make: (language: Language) => readonly string[]): LocalText => ({ en: lines(make('en')), cy: lines(make('cy')) });
const lines = (parts: readonly string[]): string => parts.filter((part) => part.trim() !== '').join('\n');

const authority = ({ parties, content }: NoticeFacts): LocalText =>
  both((language) => [
    ...parties.filter((party) => party.role !== 'OBSERVER').map((party) => partyLine(party, language)),
    isBlank(content.contactEmail) ? '' : `${language === 'cy' ? 'Cyswllt' : 'Contact'}: ${content.contactEmail}`,
  ]);

const partyLine = ({ name, identifiers, role }: PartyFacts, language: Language): string => {
  const numbers = identifiers.map(({ scheme, id }) => `${scheme} ${id}`).join(', ');
  const lead = role === 'LEAD' ? '' : language === 'cy' ? ' (yn cymryd rhan)' : ' (takes part)';
  return `${said(name, language)}${lead}${numbers ? ` – ${numbers}` : ''}`;
};

const subject = ({ content, placeNames }: NoticeFacts): LocalText =>
  both((language) => {
    const cy = language === 'cy';
    const { budgetMin, budgetMax, indicators } = content;
    const money = budgetMax === null ? '' : `${cy ? 'Arian amcangyfrifedig' : 'Estimated money'}: ${budgetMin === null ? '' : `${formatPounds(budgetMin)} – `}${formatPounds(budgetMax)}`;
    const aims = indicators.map(({ name, unit, baseline, target }) => `- ${said(name, language)}: ${baseline ?? '?'} → ${target ?? '?'} ${unit}`);
    const places = placeNames.map((name) => said(name, language)).join(', ');
    return [
      said(content.problem, language),
      said(content.outcomesWanted, language),
      ...(aims.length > 0 ? [cy ? 'Mesurau:' : 'Measures:', ...aims] : []),
      places ? `${cy ? 'Lleoedd' : 'Places'}: ${places}` : '',
      money,
    ];
  });

const process = ({ content, engagement, questionsUrl, eventsUrl, url }: NoticeFacts): LocalText =>
  both((language) => {
    const cy = language === 'cy';
    const purposes = engagement.purposes.map((purpose) => `- ${said(purpose, language)}`);
    const events = engagement.events
      .filter(({ state }) => state !== 'CANCELLED')
      .map((event) => `- ${said(KINDS[event.kind], language)}: ${said(event.title, language)}, ${dayAndTime(event.startsAt, language)}${event.place ? `, ${event.place}` : ''}${event.link ? ` (${event.link})` : ''}`);
    return [
      ...(purposes.length > 0 ? [cy ? 'Diben yr ymgysylltu:' : 'Purposes of the engagement:', ...purposes] : []),
      ...(events.length > 0 ? [cy ? 'Digwyddiadau:' : 'Events:', ...events, `${cy ? 'Cadw lle' : 'Book a place'}: ${eventsUrl}`] : []),
      `${cy ? 'Cofrestru diddordeb a darllen popeth' : 'Register interest and read everything'}: ${url}`,
      content.questionsCloseAt ? `${cy ? 'Cwestiynau hyd at' : 'Questions until'} ${dayAndTime(content.questionsCloseAt, language)}: ${questionsUrl}` : '',
      cy ? 'Nid yw ymgysylltu’n addewid i brynu.' : 'Engagement is not a promise to buy.',
    ];
  });

/** The last planned moment of the engagement: its last event or the end of questions, whichever is later. */
export const engagementEnds = ({ content, engagement }: Pick<NoticeFacts, 'content' | 'engagement'>): Date | null => {
  const moments = [...engagement.events.filter(({ state }) => state !== 'CANCELLED').map(({ endsAt }) => endsAt.getTime()), ...(content.questionsCloseAt ? [content.questionsCloseAt.getTime()] : [])];
  return moments.length === 0 ? null : new Date(Math.max(...moments));
};

const gap = (isMissing: boolean, path: readonly string[], message: string): NoticeGap[] => (isMissing ? [refuse('MISSING', path, message)] : []);

const gapsOf = (facts: NoticeFacts, kind: NoticeKind): NoticeGap[] => {
  const { content, parties, engagement } = facts;
  const lead = parties.find(({ role }) => role === 'LEAD');
  const running = engagement.events.filter(({ state }) => state !== 'CANCELLED');
  return [
    ...gap(!lead || lead.identifiers.length === 0, ['authority', 'identifiers'], 'Add the number of your authority in a register (on the Procurement Act’s platform that is its PPON) to its profile.'),
    ...gap(isBlank(content.contactEmail), ['authority', 'contactEmail'], 'Enter an e-mail address that suppliers can write to.'),
    ...gap(isBlank(content.title.en), ['title'], 'Enter a title.'),
    ...gap(isBlank(content.problem.en), ['subject', 'problem'], 'Describe the problem.'),
    ...gap(isBlank(content.outcomesWanted.en), ['subject', 'outcomesWanted'], 'Describe the outcomes you want to see.'),
    ...gap(content.placeCodes.length === 0, ['subject', 'places'], 'Choose the places concerned.'),
    ...gap(engagementEnds(facts) === null, ['closing'], 'Enter the last moment for questions, or plan an event: the notice says when the engagement ends.'),
    ...gap(engagement.purposes.length === 0, ['process', 'purposes'], 'Tick what the engagement is for (section 16(1) has six purposes).'),
    ...gap(running.length === 0 && content.questionsCloseAt === null, ['process', 'events'], 'Plan an event or open questions: the notice says how suppliers take part.'),
    ...running.flatMap((event) => gap(event.place === '' && event.link === '', ['process', 'events', event.id], `Say where “${event.title.en}” takes place, or give its link.`)),
    ...(kind.isBilingual ? welshGaps(facts) : []),
  ];
};

const welshGaps = ({ content, parties, engagement }: NoticeFacts): NoticeGap[] => {
  const texts: readonly (readonly [readonly string[], LocalText])[] = [
    [['title'], content.title],
    [['subject', 'problem'], content.problem],
    [['subject', 'outcomesWanted'], content.outcomesWanted],
    ...parties.filter(({ role }) => role !== 'OBSERVER').map(({ id, name }) => [['authority', id], name] as const),
    ...engagement.events.filter(({ state }) => state !== 'CANCELLED').map(({ id, title }) => [['process', 'events', id], title] as const),
  ];
  return texts.filter(([, text]) => !isBlank(text.en) && isBlank(text.cy)).map(([path, text]) => refuse('TRANSLATION_MISSING', path, `Add the Welsh of “${text.en.slice(0, 60)}”: both languages are published together.`));
};

/** The draft of a notice for the law of the challenge: its six fields in both languages, and what is missing in them. */
export const draftNotice = (facts: NoticeFacts): NoticeDraft => {
  const kind = noticeKindOf(facts.content.regime);
  const ends = engagementEnds(facts);
  const texts: Record<NoticeField, LocalText> = {
    authority: authority(facts),
    title: both((language) => [said(facts.content.title, language)]),
    identifier: { en: facts.ocid, cy: facts.ocid },
    subject: subject(facts),
    closing: ends === null ? { en: '', cy: '' } : both((language) => [dayAndTime(ends, language)]),
    process: process(facts),
  };
  return { kind, sections: NOTICE_FIELDS.map((field) => ({ field, heading: HEADINGS[field], text: texts[field] })), gaps: gapsOf(facts, kind) };
};
