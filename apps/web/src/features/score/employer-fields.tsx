// Where somebody worked before: three rows, and one more for each that is stated already.
import { Trans, useLingui } from '@lingui/react/macro';
import { Details, Input } from '@moothall/ui/govuk';
import { EMPLOYER_ROWS } from './read-declarations.ts';

interface EmployerFieldsProps {
  employers: { name: string; began: string | null; ended: string | null }[];
  values: Record<string, string> | undefined;
  error: string | undefined;
}

export function EmployerFields({ employers, error }: EmployerFieldsProps) {
  const { t } = useLingui();
  const rows = Array.from({ length: Math.max(EMPLOYER_ROWS, employers.length + 1) }, (_, index) => employers[index] ?? { name: '', began: null, ended: null });
  return (
    <Details summary={<Trans>Where you worked in the last years</Trans>} open={employers.length > 0 || error !== undefined}>
      <p className="govuk-body">
        <Trans>We compare it with who takes part, in every challenge you judge. Leave empty what does not apply.</Trans>
      </p>
      {rows.map(({ name, began, ended }, index) => {
        const row = index + 1;
        return (
          <fieldset className="govuk-fieldset govuk-!-margin-bottom-4" key={index}>
            <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
              <Trans>Employer {row}</Trans>
            </legend>
            <Input label={t`Name`} id={`employer-${index}`} name="employer" defaultValue={name} error={index === 0 ? error : undefined} />
            <Input label={t`First day, like 2019-04-01`} id={`began-${index}`} name={`began-${index}`} width={10} defaultValue={began ?? ''} />
            <Input label={t`Last day`} id={`ended-${index}`} name={`ended-${index}`} width={10} defaultValue={ended ?? ''} />
          </fieldset>
        );
      })}
    </Details>
  );
}
