// The list of services to choose from, by name in the language of the page.
import { useLingui } from '@lingui/react/macro';
import { COUNCIL_SERVICES } from '@moothall/domain/place';
import { Select } from '@moothall/ui/govuk';
import { useLocale } from '../../language/use-locale.ts';

interface ServiceFieldProps {
  chosen: string;
  error: string | undefined;
}

export function ServiceField({ chosen, error }: ServiceFieldProps) {
  const { t } = useLingui();
  const locale = useLocale();
  // Code units, not a locale: the server and every browser must agree on the order.
  const services = COUNCIL_SERVICES.map(({ code, name }) => ({ value: code, text: name[locale] })).toSorted((one, other) => (one.text < other.text ? -1 : 1));
  return (
    <Select
      label={t`Which service do you want to speak of?`}
      labelSize="s"
      name="service"
      defaultValue={chosen}
      error={error}
      items={[{ value: '', text: t`Choose a service` }, ...services]}
    />
  );
}
