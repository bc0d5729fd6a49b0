// The questions of one section, but for the criteria: they weigh most and have an address of their own.
import type { SelectItem } from '@moothall/ui/govuk';
import { BudgetFields } from './budget-fields.tsx';
import { DateFields } from './date-fields.tsx';
import type { FieldsProps } from './field-props.ts';
import { IndicatorFields } from './indicator-fields.tsx';
import { PlaceFields } from './place-fields.tsx';
import type { PlaceSearch } from './place-fields.tsx';
import type { ChallengeSection } from './sections.ts';
import { ContactFields, OutcomesFields, ProblemFields } from './text-fields.tsx';

export interface SectionFieldsProps extends FieldsProps {
  section: ChallengeSection;
  themes: SelectItem[];
  search: PlaceSearch | undefined;
}

export function SectionFields({ section, themes, search, ...props }: SectionFieldsProps) {
  switch (section) {
    case 'problem':
      return <ProblemFields {...props} themes={themes} />;
    case 'outcomes':
      return <OutcomesFields {...props} />;
    case 'indicators':
      return <IndicatorFields {...props} />;
    case 'places':
      return <PlaceFields {...props} search={search} />;
    case 'budget':
      return <BudgetFields {...props} />;
    case 'dates':
      return <DateFields {...props} />;
    case 'contact':
      return <ContactFields {...props} />;
    case 'criteria':
      return null;
  }
}
