// What every group of questions of an idea is given.
import type { FormErrors } from '@moothall/ui/forms';
import type { Values } from '../../data/repeated-fields.ts';
import type { ProposalQuestionsFragment } from '../../gql/types.ts';

export interface FieldsProps {
  values: Values;
  errors: FormErrors;
  challenge: ProposalQuestionsFragment;
}
