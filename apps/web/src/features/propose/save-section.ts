// Saves one section of an idea, for a button or while somebody writes; nothing typed is ever thrown away.
import type { ActionFunctionArgs } from 'react-router';
import { KEY_FIELD, newFormKey } from '../../data/form-key.ts';
import { textOf } from '../../data/form-text.ts';
import { tell } from '../../data/tell.ts';
import type { UserError } from '../../data/tell.ts';
import type { Values } from '../../data/repeated-fields.ts';
import { UpdateProposalDocument } from '../../gql/update-proposal.ts';
import { changedAnswers, isOwnDoing, markOf, marksOf } from './fingerprint.ts';
import { dropLocalCopy } from './local-copy.ts';
import { ownProposal } from './own-proposal.ts';
import { readSection } from './proposal-input.ts';
import { answersOf } from './sections.ts';
import type { WrittenSection } from './sections.ts';
import { valuesOfProposal } from './values-of-proposal.ts';

/** What is saved now by somebody else. */
export interface Theirs {
  answers: Values;
  version: number;
  savedAt: string | null;
}

export type Saved =
  | { outcome: 'saved'; version: number; base: string; at: string; faults: UserError[] }
  | { outcome: 'refused'; userErrors: UserError[] }
  | { outcome: 'conflict'; theirs: Theirs }
  | { outcome: 'offline' }
  | { outcome: 'signed-out' };

/**
 * Only answers that were changed are sent, so colleagues in other answers are never in the way. `base` marks what the person
 * began from: what the server has from ourselves, through an answer that was lost, is no conflict.
 */
export async function saveSection(call: ActionFunctionArgs, section: WrittenSection, values: Values, form: FormData): Promise<Saved> {
  try {
    const saved = await attempt(call, section, values, Number(textOf(form, 'version')), form);
    if (saved.outcome !== 'conflict') return saved;
    const mine = changedAnswers(readSection(section, values).content, textOf(form, 'base'));
    if (!isOwnDoing(mine, readSection(section, saved.theirs.answers).content, textOf(form, 'base'))) return saved;
    const again = new FormData();
    again.set(KEY_FIELD, newFormKey());
    again.set('base', textOf(form, 'base'));
    return await attempt(call, section, values, saved.theirs.version, again);
  } catch (error) {
    // This is what fetch throws when there is no network.
    if (error instanceof TypeError) return { outcome: 'offline' };
    if (error instanceof Response && textOf(form, 'intent') === 'autosave') return { outcome: 'signed-out' };
    throw error;
  }
}

async function attempt(call: ActionFunctionArgs, section: WrittenSection, values: Values, version: number, form: FormData): Promise<Saved> {
  const id = call.params.id ?? '';
  const { content, faults } = readSection(section, values);
  const changed = changedAnswers(content, textOf(form, 'base'));
  const told = await tell(call, UpdateProposalDocument, { input: { id, version, ...changed } }, form);
  if (told.kind === 'refused') return { outcome: 'refused', userErrors: told.userErrors };
  if (told.kind === 'conflict') return conflict(call, section);
  const proposal = told.data.updateProposal.proposal;
  // While somebody writes there may be newer words already; then the page itself drops the copy.
  if (textOf(form, 'intent') !== 'autosave') dropLocalCopy(id, section);
  const at = proposal?.savedAt ?? new Date().toISOString();
  const isAsShown = !proposal || isOwnDoing(content, readSection(section, valuesOfProposal(proposal)).content, marksOf(content).join(','));
  // While a colleague's words stand in an answer that this page shows otherwise, this page has not read the new version.
  return { outcome: 'saved', version: isAsShown ? (proposal?.version ?? version) : version, base: markOf(section, values), at, faults };
}

async function conflict(call: ActionFunctionArgs, section: WrittenSection): Promise<Saved> {
  const proposal = await ownProposal(call);
  const answers = answersOf(section, valuesOfProposal(proposal));
  return { outcome: 'conflict', theirs: { answers, version: proposal.version, savedAt: proposal.savedAt } };
}
