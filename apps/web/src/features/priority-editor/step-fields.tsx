// The hidden fields by which a form says what it does, to which version of which consultation, and only once.
import { HiddenKey } from '../../data/hidden-key.tsx';

interface StepFieldsProps {
  intent: string;
  consultation: { id: string; version: number };
  formKey: string;
}

export function StepFields({ intent, consultation, formKey }: StepFieldsProps) {
  return (
    <>
      <HiddenKey formKey={`${formKey}-${intent}`} />
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="id" value={consultation.id} />
      <input type="hidden" name="version" value={consultation.version} />
    </>
  );
}
