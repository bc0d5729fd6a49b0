// What differs between the pages of sections, so that each fetches its own questions only.
import type { ComponentType } from 'react';
import type { SelectItem } from '@moothall/ui/govuk';
import type { SectionFieldsProps } from '../../../features/challenge-editor/section-fields.tsx';
import type { ShownAnswer } from '../../../features/challenge-editor/shown-answers.tsx';

export interface SectionParts {
  Fields: ComponentType<SectionFieldsProps>;
  themes?: SelectItem[];
  /** its answers that are shown in other words than they are stored in */
  own?: ShownAnswer;
}
