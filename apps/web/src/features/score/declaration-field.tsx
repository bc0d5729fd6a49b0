// The question about one party: which kind of interest, how near, and what it is.
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Radios, Textarea, useEnhanced } from '@moothall/ui/govuk';

export interface DeclarationFieldProps {
  index: number;
  name: string;
  values: { kind?: string | undefined; direct?: string | undefined; note?: string | undefined };
  error: string | undefined;
}

export function DeclarationField({ index, name, values, error }: DeclarationFieldProps) {
  const { t } = useLingui();
  const isEnhanced = useEnhanced();
  const [kind, setKind] = useState(values.kind ?? '');
  const isInterest = kind !== '' && kind !== 'NONE';
  return (
    <div className="site-box">
      <Radios
        legend={name}
        legendSize="s"
        id={`declaration-${index}`}
        name={`kind-${index}`}
        defaultValue={values.kind ?? ''}
        onValueChange={setKind}
        error={error}
        isSmall
        items={[
          { value: 'NONE', label: t`No interest` },
          { value: 'PERSONAL', label: t`Personal: family, a friend, a neighbour, or a quarrel` },
          { value: 'PROFESSIONAL', label: t`Professional: you work or worked with them, or advise them` },
          { value: 'FINANCIAL', label: t`Financial: money, shares, a loan, a gift, or a job you hope for` },
        ]}
      />
      {isInterest || !isEnhanced ? (
        <>
          <Radios
            legend={t`Is it your own interest?`}
            legendSize="s"
            hint={isEnhanced ? undefined : t`Leave this out if you have no interest.`}
            id={`direct-${index}`}
            name={`direct-${index}`}
            defaultValue={values.direct ?? ''}
            isSmall
            items={[
              { value: 'yes', label: t`Direct: it is mine` },
              { value: 'no', label: t`Indirect: it is that of somebody close to me` },
            ]}
          />
          <Textarea
            label={t`What is the interest?`}
            labelSize="s"
            hint={t`One or two sentences. They go on record.`}
            id={`note-${index}`}
            name={`note-${index}`}
            rows={2}
            defaultValue={values.note ?? ''}
          />
        </>
      ) : null}
    </div>
  );
}
