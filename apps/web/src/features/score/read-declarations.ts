// Reads the declaration of interests out of its form: one line for each party.
import { textOf, textOrNull } from '../../data/form-text.ts';
import type { ConflictKind, DeclarationInput, PastEmployerInput } from '../../gql/types.ts';

export const CONFLICT_KINDS: readonly ConflictKind[] = ['NONE', 'PERSONAL', 'PROFESSIONAL', 'FINANCIAL'];

export function readDeclarations(form: FormData): DeclarationInput[] {
  const hasNone = textOf(form, 'any') === 'none';
  return form
    .getAll('party')
    .filter((party) => typeof party === 'string')
    .flatMap((party, index) => {
      if (hasNone) return [lineOf(form, party, 'NONE', index)];
      const kind = CONFLICT_KINDS.find((one) => one === textOf(form, `kind-${index}`));
      return kind ? [lineOf(form, party, kind, index)] : [];
    });
}

function lineOf(form: FormData, party: string, kind: ConflictKind, index: number): DeclarationInput {
  // Where the records connect somebody with a party, a plain no needs its reason.
  if (kind === 'NONE') return { party, kind, direct: null, note: textOrNull(form, `flag-${index}`) };
  const direct = textOf(form, `direct-${index}`);
  return { party, kind, direct: direct === '' ? null : direct === 'yes', note: textOrNull(form, `note-${index}`) };
}

export const EMPLOYER_ROWS = 3;

/** Rows without a name are empty rows. */
export function readEmployers(form: FormData): PastEmployerInput[] {
  const count = form.getAll('employer').length;
  return Array.from({ length: count }, (_, index) => ({
    name: String(form.getAll('employer')[index] ?? '').trim(),
    began: textOrNull(form, `began-${index}`),
    ended: textOrNull(form, `ended-${index}`),
  })).filter(({ name }) => name !== '');
}
