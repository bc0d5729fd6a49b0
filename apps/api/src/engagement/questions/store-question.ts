// The only hand that writes questions. Who asked stands in the table alone: no public entry of the journal names an organisation.
import { randomInt } from 'node:crypto';
import { drawPseudonym, type EngagementLanguage, type QuestionState } from '@moothall/domain/engagement';
import { type Actor, append, sha256 } from '../../journal/append.ts';
import { conflict, notFound } from '../../platform/graphql/errors.ts';
import { newId } from '../../platform/graphql/ids.ts';
import type { Tx } from '../../platform/transaction.ts';
import type { Engaging } from '../engagement-verbs.ts';

type Texts = { readonly en?: string | null; readonly cy?: string | null };

/** Whoever asks is nobody in the record. */
const SOMEBODY: Actor = { personId: null, organisationId: null };

export interface LockedQuestion {
  readonly id: string;
  readonly challengeId: string;
  readonly organisationId: string;
  readonly pseudonym: string;
  readonly language: EngagementLanguage;
  readonly original: string;
  readonly state: QuestionState;
  readonly draftedBy: string | null;
  readonly isMaterial: boolean;
  readonly sameAsId: string | null;
  readonly answer: Texts | null;
  readonly version: number;
}

export async function challengeOfQuestion(tx: Tx, id: string): Promise<string> {
  const rows: { challengeId: string }[] = await tx.query('select challenge_id as "challengeId" from question where id = $1', [id]);
  if (!rows[0]) throw notFound('question');
  return rows[0].challengeId;
}

/** Of one challenge, in the order of their ids, so that two batches never wait for each other. */
export function lockQuestions(tx: Tx, challengeId: string, ids: readonly string[]): Promise<LockedQuestion[]> {
  return tx.query(
    `select id, challenge_id as "challengeId", organisation_id as "organisationId", pseudonym, language, original, state, drafted_by as "draftedBy",
       is_material as "isMaterial", same_as_id as "sameAsId", answer, version from question where challenge_id = $1 and id = any($2) order by id for update`,
    [challengeId, ids],
  );
}

/** @throws ApiError NOT_FOUND, and CONFLICT when somebody saved since the caller read it */
export async function lockQuestion(engaging: Engaging, id: string, version?: number): Promise<LockedQuestion> {
  const [question] = await lockQuestions(engaging.tx, engaging.challenge.id, [id]);
  if (!question) throw notFound('question');
  if (version !== undefined && question.version !== version) throw conflict('question', question.version);
  return question;
}

/** Drawn once per organisation and challenge; a name that is taken is drawn again. */
async function pseudonymOf(tx: Tx, challengeId: string, organisationId: string): Promise<string> {
  for (let attempt = 0; ; attempt += 1) {
    const found: { pseudonym: string }[] = await tx.query('select pseudonym from question_pseudonym where challenge_id = $1 and organisation_id = $2', [challengeId, organisationId]);
    if (found[0]) return found[0].pseudonym;
    const drawn = drawPseudonym((below) => randomInt(below), attempt);
    await tx.query('insert into question_pseudonym (challenge_id, organisation_id, pseudonym) values ($1, $2, $3) on conflict do nothing', [challengeId, organisationId, drawn]);
  }
}

export async function storeQuestion({ tx, challenge, actor }: Engaging, text: string, language: EngagementLanguage, dueAt: Date): Promise<string> {
  const id = newId('qst');
  const organisationId = actor.organisationId ?? '';
  const pseudonym = await pseudonymOf(tx, challenge.id, organisationId);
  await tx.query(
    'insert into question (id, challenge_id, organisation_id, person_id, pseudonym, language, original, due_at) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [id, challenge.id, organisationId, actor.personId, pseudonym, language, text, dueAt],
  );
  await append(tx, { chain: challenge.id, act: 'question.asked', subject: id, actor: SOMEBODY, data: { pseudonym, language, dueAt }, isPublic: true });
  return id;
}

export async function storeWithdrawal({ tx, challenge }: Engaging, question: LockedQuestion): Promise<void> {
  await move(tx, question, 'WITHDRAWN', '');
  await append(tx, { chain: challenge.id, act: 'question.withdrawn', subject: question.id, actor: SOMEBODY, data: { pseudonym: question.pseudonym }, isPublic: true });
}

export interface Draft {
  readonly shownText: Texts;
  readonly answer: Texts;
  readonly machine: readonly string[];
  readonly isMaterial: boolean;
  readonly sameAsId: string | null;
}

/** Whoever wrote last is the one who may not check it; an earlier check counts no longer. */
export async function storeDraftAnswer({ tx, challenge, actor }: Engaging, question: LockedQuestion, draft: Draft): Promise<void> {
  await move(tx, question, 'DRAFTED', ', shown_text = $3, answer = $4, machine_languages = $5, is_material = $6, same_as_id = $7, drafted_by = $8, checked_by = null', [
    JSON.stringify(draft.shownText), JSON.stringify(draft.answer), draft.machine, draft.isMaterial, draft.sameAsId, actor.personId,
  ]);
  await append(tx, { chain: challenge.id, act: 'question.answer-drafted', subject: question.id, actor, data: { version: question.version + 1 }, isPublic: false });
}

export async function storeCheck({ tx, challenge, actor }: Engaging, question: LockedQuestion, isRight: boolean, note: string): Promise<void> {
  if (isRight) await move(tx, question, 'CHECKED', ', checked_by = $3, return_note = null', [actor.personId]);
  else await move(tx, question, 'ASKED', ', return_note = $3', [note]);
  const act = isRight ? 'question.answer-checked' : 'question.answer-returned';
  await append(tx, { chain: challenge.id, act, subject: question.id, actor, data: { version: question.version + 1 }, isPublic: false });
}

export async function storeRelease({ tx, challenge, actor }: Engaging, question: LockedQuestion, at: Date, extendedTo: Date | null): Promise<void> {
  await move(tx, question, 'PUBLISHED', ', published_at = $3, extended_to = $4', [at, extendedTo]);
  const { pseudonym, isMaterial, sameAsId } = question;
  const data = { pseudonym, isMaterial, sameAs: sameAsId, publishedAt: at, extendedTo, answerDigest: sha256(JSON.stringify(question.answer)) };
  await append(tx, { chain: challenge.id, act: 'question.answered', subject: question.id, actor, data, isPublic: true });
}

export async function storeRejection({ tx, challenge, actor }: Engaging, question: LockedQuestion, reason: Texts, isShown: boolean): Promise<void> {
  await move(tx, question, 'REJECTED', ', rejected_because = $3, rejection_is_shown = $4, rejected_at = clock_timestamp()', [JSON.stringify(reason), isShown]);
  await append(tx, { chain: challenge.id, act: 'question.rejected', subject: question.id, actor, data: { pseudonym: question.pseudonym, isShown }, isPublic: true });
}

/** That somebody looked is public, with the council; the reason is kept for whoever reviews it. */
export async function storeLookUp({ tx, challenge, actor }: Engaging, questionId: string, reason: string): Promise<string> {
  const id = newId('alk');
  await tx.query('insert into asker_lookup (id, question_id, person_id, organisation_id, reason) values ($1, $2, $3, $4, $5)', [id, questionId, actor.personId, actor.organisationId, reason]);
  await append(tx, { chain: challenge.id, act: 'question.asker-looked-up', subject: questionId, actor, data: { lookUp: id }, isPublic: true });
  return id;
}

async function move(tx: Tx, question: LockedQuestion, to: QuestionState, sets: string, values: readonly unknown[] = []): Promise<void> {
  await tx.query(`update question set state = $2, version = version + 1${sets} where id = $1`, [question.id, to, ...values]);
}
