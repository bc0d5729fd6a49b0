// The questions of one section of an idea.
import { AboutFields } from './about-fields.tsx';
import { ChangeFields } from './change-fields.tsx';
import type { FieldsProps } from './field-props.ts';
import { CostFields, EvidenceFields, IdeaFields, PilotFields } from './other-fields.tsx';
import type { WrittenSection } from './sections.ts';

export function SectionFields({ section, ...props }: FieldsProps & { section: WrittenSection }) {
  switch (section) {
    case 'about':
      return <AboutFields {...props} />;
    case 'idea':
      return <IdeaFields {...props} />;
    case 'change':
      return <ChangeFields {...props} />;
    case 'evidence':
      return <EvidenceFields {...props} />;
    case 'pilot':
      return <PilotFields {...props} />;
    case 'cost':
      return <CostFields {...props} />;
  }
}
