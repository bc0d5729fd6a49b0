// Sends what somebody answered: a vote on a pair, an option of their own, a ranked ballot, or what they approve.
import type { ActionFunctionArgs } from 'react-router';
import { textOf, textsOf } from '../../data/form-text.ts';
import { formValues } from '../../data/repeated-fields.ts';
import { tell } from '../../data/tell.ts';
import { CastBudgetBallotDocument } from '../../gql/cast-budget-ballot.ts';
import { CastRankedBallotDocument } from '../../gql/cast-ranked-ballot.ts';
import { SuggestOptionDocument } from '../../gql/suggest-option.ts';
import type { PairChoice, UndecidedReason } from '../../gql/types.ts';
import { VoteOnPairDocument } from '../../gql/vote-on-pair.ts';
import { UNDECIDED_REASONS } from './words/method-words.tsx';
import { placeName, rankingOf } from './read-ballot.ts';

const CHOICES: readonly PairChoice[] = ['LEFT', 'RIGHT', 'UNDECIDED'];

/** `done` is what the page says next; a vote on a pair says it by the next pair. */
export async function answerConsultation(call: ActionFunctionArgs, form: FormData) {
  const consultationId = textOf(form, 'consultationId');
  const intent = textOf(form, 'intent');
  if (intent === 'suggest') {
    const input = { consultationId, text: textOf(form, 'text'), language: textOf(form, 'language') === 'CY' ? ('CY' as const) : ('EN' as const) };
    return { told: await tell(call, SuggestOptionDocument, { input }, form), done: 'suggestion' };
  }
  if (intent === 'rank') {
    const prefix = placeName('');
    const values = formValues(form);
    const ids = Object.keys(values).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
    return { told: await tell(call, CastRankedBallotDocument, { input: { consultationId, ranking: rankingOf(values, ids) } }, form), done: 'ballot' };
  }
  if (intent === 'approve') return { told: await tell(call, CastBudgetBallotDocument, { input: { consultationId, approves: textsOf(form, 'approves') } }, form), done: 'ballot' };
  const choice = CHOICES.find((one) => one === textOf(form, 'choice')) ?? 'UNDECIDED';
  const input = { consultationId, token: textOf(form, 'token'), choice, reason: reasonIn(form) };
  return { told: await tell(call, VoteOnPairDocument, { input }, form), done: '' };
}

const reasonIn = (form: FormData): UndecidedReason | null => UNDECIDED_REASONS.find((one) => one === textOf(form, 'reason')) ?? null;
