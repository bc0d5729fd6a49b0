// What every group of questions in the editor is given.
import type { FormErrors } from '@moothall/ui/forms';
import type { Values } from '../../data/repeated-fields.ts';

export interface FieldsProps {
  values: Values;
  errors: FormErrors;
  /** whether everything must be written in both languages (WALES_PA23) */
  isBilingual: boolean;
}
