// The list of services to choose from, by name in the language of the page.
import { useLingui } from '@lingui/react/macro';
import { Select } from '@moothall/ui/govuk';

interface ServiceFieldProps {
  services: { code: string; name: string }[];
  chosen: string;
  error: string | undefined;
}

export function ServiceField({ services, chosen, error }: ServiceFieldProps) {
  const { t } = useLingui();
  return (
    <Select
      label={t`Which service do you want to speak of?`}
      labelSize="s"
      name="service"
      defaultValue={chosen}
      error={error}
      items={[{ value: '', text: t`Choose a service` }, ...services.map(({ code, name }) => ({ value: code, text: name }))]}
    />
  );
}
