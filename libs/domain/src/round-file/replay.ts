// Goes through the log of a round and says where the inputs of its outcome are not what was written when it happened.
import { canonicalJson, type EntryDetails, type StoredEntry } from '../journal/index.ts';
import type { RoundInputs } from '../pledge/index.ts';

type Data = Readonly<Record<string, unknown>>;
type Replayed = { target: unknown; readonly pledges: Map<string, Data>; readonly met: Map<string, boolean> };

const dataOf = ({ data }: EntryDetails): Data => (typeof data === 'object' && data !== null && !Array.isArray(data) ? { ...data } : {});

const take = (state: Replayed, round: string, details: EntryDetails): void => {
  const { act, subject } = details;
  const data = dataOf(details);
  if (act === 'round.opened' && subject === round) state.target = data['target'];
  if (act === 'milestone.recorded' && subject === round && typeof data['code'] === 'string') state.met.set(data['code'], data['met'] === true);
  if (data['roundId'] !== round) return;
  if (act === 'pledge.made') state.pledges.set(subject, { ...data, organisationId: details.organisationId });
  if (act === 'pledge.changed') state.pledges.set(subject, { ...state.pledges.get(subject), ...data });
  if (act === 'pledge.withdrawn') state.pledges.delete(subject);
};

/** What entries of long ago do not say is not held against a pledge. */
const FIELDS = ['organisationId', 'class', 'kind', 'amount', 'match', 'condition', 'validUntil'] as const;

/** The target is in pounds in the log, as the council entered it. */
const penceOf = (pounds: unknown): string | null => {
  const found = typeof pounds === 'string' ? /^(\d+)(?:\.(\d{1,2}))?$/u.exec(pounds) : null;
  return found?.[1] === undefined ? null : (BigInt(found[1]) * 100n + BigInt((found[2] ?? '').padEnd(2, '0') || '0')).toString();
};

export const replayProblems = (inputs: RoundInputs, entries: readonly StoredEntry[]): string[] => {
  const state: Replayed = { target: undefined, pledges: new Map(), met: new Map() };
  for (const { details } of entries) {
    if (details?.act === 'round.locked' && details.subject === inputs.round) break;
    if (details) take(state, inputs.round, details);
  }
  const differing = inputs.pledges.flatMap((pledge) => {
    const logged = state.pledges.get(pledge.id);
    if (!logged) return [`pledges ${pledge.id}: the log does not know it, or it was withdrawn.`];
    return FIELDS.filter((field) => logged[field] !== undefined && canonicalJson(logged[field]) !== canonicalJson(pledge[field])).map(
      (field) => `pledges ${pledge.id}: its ${field} is not the one in the log.`,
    );
  });
  const dropped = [...state.pledges.keys()].filter((id) => !inputs.pledges.some((one) => one.id === id));
  const met = [...state.met].filter(([, isMet]) => isMet).map(([code]) => code);
  const isSameMet = canonicalJson(met.toSorted()) === canonicalJson(inputs.milestones.toSorted());
  return [
    ...(penceOf(state.target) === inputs.target ? [] : ['inputs: the target is not the one in the log.']),
    ...(isSameMet ? [] : ['inputs: the milestones that are met are not those in the log.']),
    ...differing,
    ...dropped.map((id) => `pledges ${id}: it is in the log and not in the file.`),
  ];
};
