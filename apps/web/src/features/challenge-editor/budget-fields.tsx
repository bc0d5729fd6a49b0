// What the pilot may cost, how long it lasts, and the law and the route it follows.
import { useLingui } from '@lingui/react/macro';
import { Input, Radios } from '@moothall/ui/govuk';
import { useAnswerLabels } from './answer-labels.tsx';
import { REGIMES, ROUTES } from './choices.ts';
import type { FieldsProps } from './field-props.ts';
import { useRegimeWords } from './regime-words.tsx';

export function BudgetFields({ values, errors: { errorFor } }: FieldsProps) {
  const { t } = useLingui();
  const { label } = useAnswerLabels();
  const words = useRegimeWords();
  const box = (name: string) => ({ label: label(name), labelSize: 's' as const, name, defaultValue: values[name] ?? '', error: errorFor(name) });
  return (
    <>
      <Radios
        legend={label('route')}
        legendSize="m"
        name="route"
        defaultValue={values.route ?? 'BELOW_THRESHOLD'}
        error={errorFor('route')}
        items={ROUTES.map((route) => ({ value: route, ...words.route(route) }))}
      />
      <Radios
        legend={label('regime')}
        legendSize="m"
        name="regime"
        defaultValue={values.regime ?? 'ENGLAND_PA23'}
        error={errorFor('regime')}
        items={REGIMES.map((regime) => ({ value: regime, ...words.regime(regime) }))}
      />
      <Input {...box('budgetMin')} prefix="£" width={10} inputMode="decimal" hint={t`Optional, in pounds, like 60000.`} spellCheck={false} />
      <Input {...box('budgetMax')} prefix="£" width={10} inputMode="decimal" hint={t`In pounds, like 180000. Published, so that ideas fit it.`} spellCheck={false} />
      <Input {...box('pilotMonths')} suffix={t`months`} width={3} inputMode="numeric" hint={t`From 1 to 60 months.`} />
    </>
  );
}
