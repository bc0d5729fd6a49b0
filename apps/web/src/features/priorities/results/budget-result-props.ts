// What the parts of a budget result are drawn from.
import type { BudgetResultViewFragment, ConsultationResultsFragment } from '../../../gql/types.ts';

export interface BudgetResultProps {
  result: BudgetResultViewFragment;
  options: ConsultationResultsFragment['options'];
}
