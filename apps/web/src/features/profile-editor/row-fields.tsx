// Policies, insurances and accreditations: each a row of the form; a row that is emptied is taken away.
import { useLingui } from '@lingui/react/macro';
import { Fieldset, Input, Select, Textarea } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import type { Values } from '../../data/repeated-fields.ts';

interface RowProps {
  values: Values;
  errorFor: FormErrors['errorFor'];
}

interface Choice {
  value: string;
  text: string;
}

/** The value of a field of a row, and its error. */
const field = ({ values, errorFor }: RowProps, list: string, at: number, name: string) => {
  const id = `${list}-${at}-${name}`;
  return { id, name: id, defaultValue: values[id] ?? '', error: errorFor(id) };
};

export function PolicyFields({ kinds, ...row }: RowProps & { kinds: readonly Choice[] }) {
  const { t } = useLingui();
  return kinds.map(({ value, text }, at) => (
    <Fieldset key={value} legend={text} legendSize="m">
      <input type="hidden" name={`policies-${at}-kind`} value={value} />
      <Textarea label={t`What it says, in short`} rows={3} {...field(row, 'policies', at, 'statement')} />
      <Input label={t`Where it can be read (optional)`} type="url" hint={t`It starts with https://`} {...field(row, 'policies', at, 'url')} />
      <Input label={t`Next review (optional)`} type="date" width={10} {...field(row, 'policies', at, 'reviewOn')} />
    </Fieldset>
  ));
}

export function InsuranceFields({ kinds, count, ...row }: RowProps & { kinds: readonly Choice[]; count: number }) {
  const { t } = useLingui();
  return Array.from({ length: count }, (_, at) => {
    const number = at + 1;
    const { defaultValue, ...kind } = field(row, 'insurances', at, 'kind');
    return (
      <Fieldset key={at} legend={t`Insurance ${number}`} legendSize="m">
        <Select label={t`What it covers`} {...kind} defaultValue={defaultValue || kinds[0]?.value} items={[...kinds]} />
        <Input label={t`Cover, in pounds`} inputMode="decimal" width={10} {...field(row, 'insurances', at, 'cover')} />
        <Input label={t`Insurer`} width={20} {...field(row, 'insurances', at, 'insurer')} />
        <Input label={t`Last day`} type="date" width={10} {...field(row, 'insurances', at, 'expiresOn')} />
      </Fieldset>
    );
  });
}

export function AccreditationFields({ count, ...row }: RowProps & { count: number }) {
  const { t } = useLingui();
  return Array.from({ length: count }, (_, at) => {
    const number = at + 1;
    return (
      <Fieldset key={at} legend={t`Accreditation ${number}`} legendSize="m">
        <Input label={t`Name, such as Cyber Essentials`} {...field(row, 'accreditations', at, 'name')} />
        <Input label={t`Number of the certificate (optional)`} width={20} {...field(row, 'accreditations', at, 'number')} />
        <Input label={t`Last day (optional)`} type="date" width={10} {...field(row, 'accreditations', at, 'expiresOn')} />
      </Fieldset>
    );
  });
}
