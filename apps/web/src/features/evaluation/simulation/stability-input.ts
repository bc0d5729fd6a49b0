// Reads what somebody wants simulated out of a sent form.
import { textOf } from '../../../data/form-text.ts';
import type { UserError } from '../../../data/tell.ts';
import type { ComputeStabilityInput, WeightChoice } from '../../../gql/types.ts';

const KINDS: readonly WeightChoice[] = ['NEAR', 'ORDER', 'ANY'];
const numberOf = (text: string): number => Number(text.replace(',', '.'));

/** Empty fields are left to the server. What is no number is told beside its field. */
export function stabilityInputOf(form: FormData): { input: ComputeStabilityInput; userErrors: UserError[] } {
  const fields = [['weights-percent', 'percent'], ['scoreError', 'scoreError'], ['shortlistSize', 'shortlistSize'], ['samples', 'samples'], ['seed', 'seed']] as const;
  const kind = KINDS.find((one) => one === textOf(form, 'weights')) ?? 'NEAR';
  const asked = fields.filter(([, name]) => name !== 'percent' || kind === 'NEAR');
  const userErrors = asked.flatMap(([path, name]) => (Number.isFinite(numberOf(textOf(form, name))) ? [] : [{ code: 'NOT_A_NUMBER', path: path.split('-'), message: '' }]));
  const read = (name: string): number | null => (textOf(form, name) === '' ? null : numberOf(textOf(form, name)));
  const weights = { kind, percent: kind === 'NEAR' ? read('percent') : null };
  return {
    input: { challengeId: textOf(form, 'challengeId'), weights, scoreError: read('scoreError'), shortlistSize: read('shortlistSize'), samples: read('samples'), seed: read('seed') },
    userErrors,
  };
}
