// Does what a button of the managing page asks for, by its `intent`.
import type { ActionFunctionArgs } from 'react-router';
import { textOf, textOrNull } from '../../data/form-text.ts';
import { tell } from '../../data/tell.ts';
import type { UserError } from '../../data/tell.ts';
import { AddConsultationOptionDocument } from '../../gql/add-consultation-option.ts';
import { CloseConsultationDocument } from '../../gql/close-consultation.ts';
import { InviteVoterDocument } from '../../gql/invite-voter.ts';
import { JudgeSuggestionDocument } from '../../gql/judge-suggestion.ts';
import { OpenConsultationDocument } from '../../gql/open-consultation.ts';
import { RemoveConsultationOptionDocument } from '../../gql/remove-consultation-option.ts';
import { UpdateConsultationDocument } from '../../gql/update-consultation.ts';
import { contentIn, optionIn } from './read-forms.ts';

const refused = (userErrors: UserError[]) => ({ kind: 'refused' as const, userErrors });

export async function manage(call: ActionFunctionArgs, form: FormData) {
  const step = { id: textOf(form, 'id'), version: Number(textOf(form, 'version')) };
  const intent = textOf(form, 'intent');
  switch (intent) {
    case 'content': {
      const { input, userErrors } = contentIn(form);
      return userErrors.length > 0 ? refused(userErrors) : tell(call, UpdateConsultationDocument, { input: { ...step, content: input } }, form);
    }
    case 'add': {
      const { input, userErrors } = optionIn(form);
      return userErrors.length > 0 ? refused(userErrors) : tell(call, AddConsultationOptionDocument, { input: { ...step, option: input } }, form);
    }
    case 'remove':
      return tell(call, RemoveConsultationOptionDocument, { input: { ...step, optionId: textOf(form, 'optionId') } }, form);
    case 'invite':
      return tell(call, InviteVoterDocument, { input: { consultationId: step.id, email: textOf(form, 'email') } }, form);
    case 'judge':
      return tell(call, JudgeSuggestionDocument, { input: { optionId: textOf(form, 'optionId'), accept: textOf(form, 'accept') === 'yes', because: textOrNull(form, 'because') } }, form);
    case 'open':
      return tell(call, OpenConsultationDocument, { input: step }, form);
    case 'close':
      return tell(call, CloseConsultationDocument, { input: step }, form);
    default:
      return refused([]);
  }
}
