// What a notification says, in both languages, from what stands on the pages; and which texts lack a language that they need.
import { isBlank } from '../challenge/index.ts';
import type { EntryData } from './act.ts';
import { headlineOf } from './headline.ts';
import { deedParts } from './deed.ts';
import { FIELD_WORDS, LABELS } from './labels.ts';
import { momentIn } from './moment.ts';
import type { Both, Part, Written } from './text.ts';

export type ToldChallenge = { readonly title: Written; readonly slug: string; readonly summary: Written | null; readonly closesAt: Date | null; readonly stoppedBecause: Written | null; readonly isWelsh: boolean };
export type ToldQuestion = { readonly text: Written | null; readonly answer: Written | null; readonly rejectedBecause: Written | null };
export type ToldEvent = { readonly title: Written; readonly startsAt: Date; readonly endsAt: Date; readonly place: string; readonly changeNote: Written | null; readonly cancelledBecause: Written | null; readonly said: Written | null; readonly shown: Written | null };
export type ToldDocument = { readonly title: Written; readonly changed: Written | null; readonly text: Written | null; readonly fileName: string | null };
/** What a team is told of its idea, once it is issued to all; in the language the panel wrote it in. */
export type ToldFeedback = { readonly strengths: string; readonly improvements: string; readonly total: string | null; readonly question: string | null; readonly answer: string | null };
export type ToldAmendment = { readonly reason: Written; readonly changes: readonly { readonly path: readonly string[]; readonly before: string | null; readonly after: string | null }[] };

export type Subject = {
  readonly act: string;
  readonly subject: string;
  readonly challenge: ToldChallenge | null;
  readonly organisation: Written | null;
  /** What the entry says beside its act: ids and figures. */
  readonly data: EntryData;
  readonly question: ToldQuestion | null;
  readonly event: ToldEvent | null;
  readonly document: ToldDocument | null;
  readonly amendment: ToldAmendment | null;
  readonly feedback: ToldFeedback | null;
  /** Whether the booking in question has a place, where it is about one. */
  readonly isBooked: boolean | null;
};

export type Told = {
  readonly headline: Both;
  readonly parts: readonly Part[];
  /** The page of the site where it stands, without its language. */
  readonly path: string;
  /** Both languages go out in one letter. */
  readonly isBilingual: boolean;
  /** Where a language is missing that may not be; such a text is not sent. */
  readonly missing: readonly string[];
};

type Named = readonly [label: Both, name: string, text: Written | null | undefined];

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

const both = (text: Written): Both => {
  const en = isBlank(text.en) ? (text.cy ?? '') : (text.en ?? '');
  return { en, cy: isBlank(text.cy) ? en : (text.cy ?? '') };
};
const same = (text: string): Both => ({ en: text, cy: text });
const moment = (at: Date): Both => ({ en: momentIn('en', at), cy: momentIn('cy', at) });

/** Where only one of the languages stands. Sources: Welsh Language Standards 4, 5 and 7: messages in both languages at once. */
const gaps = (named: readonly Named[]): string[] => named.filter(([, , text]) => text && isBlank(text.en) !== isBlank(text.cy)).map(([, name]) => name);

const isWritten = (text: Written | null | undefined): text is Written => Boolean(text) && !(isBlank(text?.en) && isBlank(text?.cy));

const valueIn = (language: 'en' | 'cy', value: string | null): string => {
  if (value === null || value === '') return '–';
  return INSTANT.test(value) ? momentIn(language, new Date(value)) : value;
};

const changePart = ({ path, before, after }: ToldAmendment['changes'][number]): Part => {
  const label = FIELD_WORDS[path[0] ?? ''] ?? same(path.join(' '));
  const suffix: Both = path.at(-1) === 'cy' ? { en: ' (Welsh)', cy: ' (Cymraeg)' } : path.at(-1) === 'en' ? { en: ' (English)', cy: ' (Saesneg)' } : same('');
  const text: Both = {
    en: `Before: ${valueIn('en', before)}\nAfter: ${valueIn('en', after)}`,
    cy: `Cynt: ${valueIn('cy', before)}\nWedyn: ${valueIn('cy', after)}`,
  };
  return { label: { en: label.en + suffix.en, cy: label.cy + suffix.cy }, text };
};

/** The texts that an act brings, as people wrote them. */
const writtenOf = ({ act, challenge, question, event, document, amendment }: Subject): Named[] => {
  if (question) {
    if (act === 'question.answered') return [[LABELS.question, 'question', question.text], [LABELS.answer, 'answer', question.answer]];
    if (act === 'question.rejected') return [[LABELS.reason, 'rejectedBecause', question.rejectedBecause]];
    return [];
  }
  if (event) {
    if (act === 'engagement.event-changed') return [[LABELS.change, 'changeNote', event.changeNote]];
    if (act === 'engagement.event-cancelled') return [[LABELS.reason, 'cancelledBecause', event.cancelledBecause]];
    if (act === 'engagement.record-published') return [[LABELS.said, 'said', event.said], [LABELS.shown, 'shown', event.shown]];
    return [];
  }
  if (document) return [[LABELS.document, 'documentTitle', document.title], [LABELS.change, 'changed', document.changed], [LABELS.text, 'text', document.text]];
  if (amendment) return [[LABELS.reason, 'reason', amendment.reason]];
  if (act === 'challenge.withdrawn' || act === 'challenge.terminated') return [[LABELS.reason, 'stoppedBecause', challenge?.stoppedBecause]];
  if (act === 'challenge.published' || act === 'challenge.opened') return [[LABELS.summary, 'summary', challenge?.summary]];
  return [];
};

/** Texts that the panel or a supplier wrote once, in one language. */
const feedbackParts = ({ act, feedback }: Subject): Part[] => {
  if (!feedback) return [];
  const { strengths, improvements, total, question, answer } = feedback;
  const asked: Part[] = question ? [{ label: LABELS.question, text: same(question) }] : [];
  if (act === 'assessment.question-asked') return asked;
  if (act === 'assessment.question-answered') return [...asked, ...(answer ? [{ label: LABELS.answer, text: same(answer) }] : [])];
  return [
    ...(total ? [{ label: LABELS.points, text: { en: `${total} of 100`, cy: `${total} o 100` } }] : []),
    { label: LABELS.strengths, text: same(strengths) },
    { label: LABELS.improvements, text: same(improvements) },
  ];
};

/** What needs no translation: moments, places, names of files, before and after. */
const plainOf = (subject: Subject): Part[] => {
  const { act, challenge, event, document, amendment, isBooked } = subject;
  const parts: Part[] = deedParts(act, subject.data, subject.organisation ? both(subject.organisation) : null);
  if (isBooked !== null) parts.push({ label: LABELS.booking, text: isBooked ? { en: 'You have a place.', cy: 'Mae gennych le.' } : { en: 'You are on the waiting list.', cy: 'Rydych ar y rhestr aros.' } });
  if (event) parts.push({ label: LABELS.when, text: moment(event.startsAt) });
  if (event && !isBlank(event.place)) parts.push({ label: LABELS.where, text: same(event.place) });
  if (document?.fileName) parts.push({ label: LABELS.file, text: same(document.fileName) });
  if (amendment) parts.push(...amendment.changes.map(changePart));
  if (/^challenge\.(opened|amended|extended-for-outage|outage-recorded)$/.test(act) && challenge?.closesAt) parts.push({ label: LABELS.closes, text: moment(challenge.closesAt) });
  return parts;
};

const PATHS: readonly (readonly [pattern: RegExp, path: (slug: string, subject: string) => string])[] = [
  [/^question\.(asked|answer-)/, (slug) => `/challenges/${slug}/questions/manage`],
  [/^question\./, (slug) => `/challenges/${slug}/questions`],
  [/^engagement\.(event|booking|record)/, (slug) => `/challenges/${slug}/events`],
  [/^engagement\.advantage/, (slug) => `/challenges/${slug}/fairness`],
  [/^document\./, (slug) => `/challenges/${slug}/documents`],
  [/^approval\./, (slug) => `/challenges/${slug}/approvals`],
  [/^participation\.invited/, (slug) => `/challenges/${slug}/invitation`],
  [/^participation\.asked/, (slug) => `/challenges/${slug}/participants`],
  [/^challenge\.amended/, (slug) => `/challenges/${slug}/changes`],
  [/^(?:pilot|adoption)\./, (_slug, subject) => `/pilots/${subject}`],
  [/^shortlist\./, (slug) => `/challenges/${slug}/decide`],
  [/^assessment\.question-asked/, (slug, subject) => `/challenges/${slug}/assessments/${subject}`],
  [/^assessment\./, (_slug, subject) => `/proposals/${subject}`],
  [/^(?:proposal|team)\./, (_slug, subject) => `/proposals/${subject}`],
  [/^proposals\.opening/, (slug) => `/challenges/${slug}/opening`],
  [/^panel\.(?:appointed|declaration-renewed)/, (slug) => `/evaluate/${slug}/declare`],
  // Where one's own pledges stand, with those that wait for a second person.
  [/^pledge\.(?:drafted|change-drafted|dropped|expires-soon)$/, () => '/work'],
  [/^score\.escalated/, (slug) => `/challenges/${slug}/moderation`],
  [/^money\.(?:call|delivery)-/, (_slug, subject) => `/money/calls/${subject}`],
  [/^money\.(?:entered|planned|pot-closed)/, (_slug, roundId) => `/money/rounds/${roundId}`],
  [/^(?:challenge\.evaluating|sample\.rest-opened)/, (slug) => `/evaluate/${slug}`],
];

/** Where an entry is about a part of something that has a page, that page. */
const elsewhereIn = (act: string, data: EntryData): string | null =>
  (act.startsWith('money.') ? [data['roundId']] : [data['proposalId'], data['pilotId']]).find((id) => typeof id === 'string') ?? null;

const pathOf = ({ act, subject, challenge, data }: Subject): string => {
  if (!challenge) return '/account';
  return PATHS.find(([pattern]) => pattern.test(act))?.[1](challenge.slug, elsewhereIn(act, data) ?? subject) ?? `/challenges/${challenge.slug}`;
};

/** @returns null when there are no words for the act, or what it was about is gone */
export const tell = (subject: Subject): Told | null => {
  const words = headlineOf(subject.act);
  const { challenge, event, organisation } = subject;
  if (!words || (words.en.includes('{challenge}') && !challenge) || (words.en.includes('{event}') && !event)) return null;
  const title = both(challenge?.title ?? {});
  const names: Readonly<Record<string, Both>> = { challenge: title, event: both(event?.title ?? {}), organisation: both(organisation ?? {}) };
  const fill = (language: 'en' | 'cy'): string => words[language].replaceAll(/\{(\w+)\}/g, (_whole, name: string) => names[name]?.[language] ?? '');
  const written = writtenOf(subject).filter(([, , text]) => isWritten(text));
  const isBilingual = challenge?.isWelsh ?? false;
  const titles: Named[] = [[same(''), 'title', challenge?.title], [same(''), 'eventTitle', event?.title]];
  return {
    headline: { en: fill('en'), cy: fill('cy') },
    parts: [...written.map(([label, , text]) => ({ label, text: both(text ?? {}) })), ...feedbackParts(subject), ...plainOf(subject)],
    path: pathOf(subject),
    isBilingual,
    missing: isBilingual ? gaps([...titles, ...written]) : [],
  };
};
