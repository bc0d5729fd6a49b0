// What the decision page does: save, propose, vote, approve a change of order, take back, issue.
import { redirect } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { OVERRIDE_REASONS } from '@moothall/domain/evaluation';
import { formAnswer } from '../../../data/form-answer.ts';
import { textOf, textOrNull } from '../../../data/form-text.ts';
import { tell } from '../../../data/tell.ts';
import { readShortlist } from '../../../features/decide/candidate.ts';
import { ApproveShortlistOverrideDocument } from '../../../gql/approve-shortlist-override.ts';
import { IssueShortlistDocument } from '../../../gql/issue-shortlist.ts';
import { ProposeShortlistDocument } from '../../../gql/propose-shortlist.ts';
import { SaveShortlistDocument } from '../../../gql/save-shortlist.ts';
import { TakeBackShortlistDocument } from '../../../gql/take-back-shortlist.ts';
import { VoteOnShortlistDocument } from '../../../gql/vote-on-shortlist.ts';

export async function decideAction(call: ActionFunctionArgs) {
  const form = await call.request.formData();
  const told = await take(call, form);
  return told.kind === 'done' ? redirect(`/challenges/${call.params.slug ?? ''}/decide`) : formAnswer(told, form);
}

function take(call: ActionFunctionArgs, form: FormData) {
  const step = { challengeId: textOf(form, 'challengeId'), version: Number(textOf(form, 'version')) };
  const shortlistId = textOf(form, 'shortlistId');
  switch (textOf(form, 'intent')) {
    case 'APPROVE':
      return tell(call, VoteOnShortlistDocument, { input: { shortlistId, says: 'APPROVE', reason: textOrNull(form, 'reason') } }, form);
    case 'OBJECT':
      return tell(call, VoteOnShortlistDocument, { input: { shortlistId, says: 'OBJECT', reason: textOrNull(form, 'reason') } }, form);
    case 'override':
      return tell(call, ApproveShortlistOverrideDocument, { input: { shortlistId, reason: textOf(form, 'overrideApproval') } }, form);
    case 'issue':
      return tell(call, IssueShortlistDocument, { input: step }, form);
    case 'takeBack':
      return tell(call, TakeBackShortlistDocument, { input: step }, form);
    case 'save':
      return tell(call, SaveShortlistDocument, { input: { ...step, ...contentOf(form) } }, form);
    default:
      return tell(call, ProposeShortlistDocument, { input: { ...step, ...contentOf(form) } }, form);
  }
}

function contentOf(form: FormData) {
  return {
    ...readShortlist(form),
    reasons: textOf(form, 'reasons'),
    overrideCode: OVERRIDE_REASONS.find((code) => code === textOf(form, 'overrideCode')) ?? null,
    overrideReason: textOrNull(form, 'overrideReason'),
    replaceReason: textOrNull(form, 'replaceReason'),
  };
}
