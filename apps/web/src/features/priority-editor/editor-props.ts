// What each part of the managing page is given.
import type { FormErrors } from '@moothall/ui/forms';
import type { ConsultationEditorFragment } from '../../gql/types.ts';

export interface EditorProps {
  consultation: ConsultationEditorFragment;
  formKey: string;
  /** what was typed into the form that was refused */
  values: Record<string, string>;
  errors: FormErrors;
}
