// Everything that is answered, as hidden fields of a form that stays on the step of conditions.
import { useSearchParams } from 'react-router';
import { Carried } from './step-form.tsx';

export function StepState() {
  const [query] = useSearchParams();
  return (
    <>
      <Carried step="conditions" />
      <input type="hidden" name="step" value="conditions" />
      <input type="hidden" name="condition" value={query.get('condition') ?? ''} />
    </>
  );
}
