// Reads the declaration of interests out of its form: one line for each party.
import { textOf, textOrNull } from '../../data/form-text.ts';
import type { ConflictKind, DeclarationInput } from '../../gql/types.ts';

export const CONFLICT_KINDS: readonly ConflictKind[] = ['NONE', 'PERSONAL', 'PROFESSIONAL', 'FINANCIAL'];

export function readDeclarations(form: FormData): DeclarationInput[] {
  const hasNone = textOf(form, 'any') === 'none';
  return form
    .getAll('party')
    .filter((party) => typeof party === 'string')
    .flatMap((party, index) => {
      if (hasNone) return [{ party, kind: 'NONE' as const, direct: null, note: null }];
      const kind = CONFLICT_KINDS.find((one) => one === textOf(form, `kind-${index}`));
      return kind ? [lineOf(form, party, kind, index)] : [];
    });
}

function lineOf(form: FormData, party: string, kind: ConflictKind, index: number): DeclarationInput {
  if (kind === 'NONE') return { party, kind, direct: null, note: null };
  const direct = textOf(form, `direct-${index}`);
  return { party, kind, direct: direct === '' ? null : direct === 'yes', note: textOrNull(form, `note-${index}`) };
}
