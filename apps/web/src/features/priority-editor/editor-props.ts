// What each part of the managing page is given.
import type { FormErrors } from '@moothall/ui/forms';
import type { ConsultationEditorFragment, ProblemToChooseFragment } from '../../gql/types.ts';

export interface EditorProps {
  consultation: ConsultationEditorFragment;
  formKey: string;
  /** what was typed into the form that was refused */
  values: Record<string, string>;
  errors: FormErrors;
}

/** What the register has that an option of a draft can stand for. */
export interface ProblemsToChoose {
  own: ProblemToChooseFragment[];
  others: ProblemToChooseFragment[];
}
