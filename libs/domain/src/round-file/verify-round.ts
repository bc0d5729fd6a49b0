// Checks the file of a locked round offline: the outcome computed anew, the hash of its inputs, the log and what it says of each pledge.
import { canonicalJson, checkChain, type StoredEntry } from '../journal/index.ts';
import { checkpointProblems, entriesIn, type PackVerifier } from '../pack/index.ts';
import { ALGORITHM_VERSION, type KeptPledge, parseCondition, type Pledge, roundInputsText, settle } from '../pledge/index.ts';
import { readRoundFile, ROUND_FORMAT, type RoundFile } from './read-round-file.ts';
import { replayProblems } from './replay.ts';

export type RoundReport = {
  /** One sentence per difference; empty when everything fits. */
  readonly problems: readonly string[];
  readonly figures: { readonly round: string; readonly pledges: number; readonly active: number; readonly cash: string; readonly entries: number; readonly checkpoints: number };
};

const toPledge = (kept: KeptPledge): Pledge | null => {
  const condition = parseCondition(kept.condition);
  if (!('type' in condition) || !/^\d{1,18}$/u.test(kept.amount)) return null;
  const amount = BigInt(kept.amount);
  const { match } = kept;
  return {
    id: kept.id,
    organisationId: kept.organisationId,
    organisationClass: kept.class,
    kind: kept.kind,
    amount,
    condition,
    match: match && { numerator: BigInt(match.numerator), denominator: BigInt(match.denominator), base: match.base, cap: amount },
    validUntil: kept.validUntil === null ? null : new Date(kept.validUntil),
  };
};

const outcomeProblems = ({ inputs, result }: RoundFile): string[] => {
  const pledges = inputs.pledges.flatMap((kept) => toPledge(kept) ?? []);
  const unread = inputs.pledges.filter((kept) => toPledge(kept) === null).map(({ id }) => `pledges ${id}: its amount or its condition cannot be read.`);
  const settled = settle(pledges, { milestones: new Set(inputs.milestones), now: new Date(result.at) });
  const differing = inputs.pledges.flatMap(({ id }) => {
    const [holds, said] = [settled.active.has(id), result.active.includes(id)];
    if (holds !== said) return [`result ${id}: it ${holds ? 'holds' : 'does not hold'}, and the file says that it ${said ? 'does' : 'does not'}.`];
    const [worth, kept] = [(settled.amounts.get(id) ?? 0n).toString(), result.amounts[id] ?? '0'];
    return worth === kept ? [] : [`result ${id}: it is worth ${worth} pence, and the file says ${kept}.`];
  });
  const strange = [...new Set([...result.active, ...Object.keys(result.amounts)])].filter((id) => !inputs.pledges.some((one) => one.id === id));
  const { cash, inKind } = settled.totals;
  return [
    ...unread,
    ...differing,
    ...strange.map((id) => `result ${id}: it is in the result and not among the pledges.`),
    ...(cash.toString() === result.cash ? [] : [`result: the money comes to ${cash} pence, and the file says ${result.cash}.`]),
    ...(inKind.toString() === result.inKind ? [] : [`result: what is given in kind comes to ${inKind} pence, and the file says ${result.inKind}.`]),
  ];
};

const hashProblems = ({ inputs, inputsHash }: RoundFile, verifier: PackVerifier): string[] =>
  verifier.sha256(roundInputsText(inputs)) === inputsHash ? [] : ['inputsHash: it is not the hash of the target, the milestones and the pledges in this file.'];

/** What the log says the round was locked with. */
const lockProblems = ({ inputs, inputsHash, algorithm, result }: RoundFile, entries: readonly StoredEntry[]): string[] => {
  const locked = entries.findLast(({ details }) => details?.act === 'round.locked' && details.subject === inputs.round)?.details?.data;
  if (!locked || typeof locked !== 'object' || Array.isArray(locked)) return ['journal: it does not say that this round was locked.'];
  const said: Readonly<Record<string, unknown>> = { ...locked };
  const given: Readonly<Record<string, unknown>> = { inputsHash, algorithm, cash: result.cash, inKind: result.inKind, active: result.active };
  return Object.keys(given)
    .filter((name) => canonicalJson(said[name] ?? null) !== canonicalJson(given[name] ?? null))
    .map((name) => `journal: the round was locked with another ${name} than this file has.`);
};

/** @param key the public key of the server, base64url; without it the one in the file is believed */
export const verifyRound = (file: unknown, key: string | undefined, verifier: PackVerifier): RoundReport => {
  const read = readRoundFile(file);
  if (!read) return { problems: [`This is no file of the format ${ROUND_FORMAT}.`], figures: { round: '', pledges: 0, active: 0, cash: '0', entries: 0, checkpoints: 0 } };
  const entries = entriesIn(read.journal);
  const chain = checkChain(entries, verifier.sha256);
  const strangers = entries.filter(({ header }) => header.chain !== read.challengeId).map(({ header }) => `journal ${header.seq}: it is of another log.`);
  const problems = [
    ...(read.algorithm === ALGORITHM_VERSION ? [] : [`algorithm: this program computes ${ALGORITHM_VERSION}, and the file was made by ${read.algorithm}.`]),
    ...outcomeProblems(read),
    ...hashProblems(read, verifier),
    ...(chain.ok ? [] : [`journal: ${chain.reason} (entry ${chain.atSeq})`]),
    ...strangers,
    ...lockProblems(read, entries),
    ...replayProblems(read.inputs, entries),
    ...checkpointProblems(read.checkpoints, entries, key ?? read.key, verifier),
  ];
  const { inputs, result } = read;
  return { problems, figures: { round: inputs.round, pledges: inputs.pledges.length, active: result.active.length, cash: result.cash, entries: entries.length, checkpoints: read.checkpoints.length } };
};
