// A problem of the register for an option to stand for: those of the council that asks first, then those of others.
import { useLingui } from '@lingui/react/macro';
import { Select } from '@moothall/ui/govuk';
import type { ProblemToChooseFragment } from '../../gql/types.ts';
import { useText } from '../../language/localised.tsx';
import type { ProblemsToChoose } from './editor-props.ts';

interface ChooseProblemProps {
  problems: ProblemsToChoose;
  chosen: string | undefined;
  error: string | undefined;
}

export function ChooseProblem({ problems: { own, others }, chosen, error }: ChooseProblemProps) {
  const { t } = useLingui();
  if (own.length + others.length === 0) return null;
  return (
    <Select
      id="option-problem"
      name="option-problem"
      label={t`A problem from the register (optional)`}
      labelSize="s"
      hint={t`Its title is taken over in both languages. Leave the next two boxes empty then.`}
      defaultValue={chosen ?? ''}
      error={error}
    >
      <option value="">{t`None: I write what it is`}</option>
      <Group label={t`Problems of your council`} problems={own} />
      <Group label={t`Problems of other councils`} problems={others} />
    </Select>
  );
}

function Group({ label, problems }: { label: string; problems: ProblemToChooseFragment[] }) {
  const text = useText();
  if (problems.length === 0) return null;
  return (
    <optgroup label={label}>
      {problems.map(({ id, title }) => (
        <option key={id} value={id}>
          {text(title)}
        </option>
      ))}
    </optgroup>
  );
}
