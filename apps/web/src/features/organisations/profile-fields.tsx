// The questions about an organisation, when it is registered and when it changes.
import { useLingui } from '@lingui/react/macro';
import { Input, Radios, Textarea } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';
import { SIZES, useOrganisationWords } from './organisation-words.tsx';

interface ProfileFieldsProps {
  values: { nameEn: string; nameCy: string; summary: string; website: string; size: string };
  errors: FormErrors;
}

export function ProfileFields({ values, errors: { errorFor } }: ProfileFieldsProps) {
  const { t } = useLingui();
  const { sizeText } = useOrganisationWords();
  return (
    <>
      <Input
        label={t`Name in English`}
        labelSize="s"
        id="name-en"
        name="nameEn"
        autoComplete="organization"
        defaultValue={values.nameEn}
        error={errorFor('name-en') ?? errorFor('name')}
      />
      <Input
        label={t`Name in Welsh (optional)`}
        labelSize="s"
        id="name-cy"
        name="nameCy"
        lang="cy"
        defaultValue={values.nameCy}
        error={errorFor('name-cy')}
      />
      <Textarea
        label={t`What you do, in one or two sentences`}
        labelSize="s"
        name="summary"
        rows={3}
        defaultValue={values.summary}
        error={errorFor('summary')}
      />
      <Input
        label={t`Website (optional)`}
        labelSize="s"
        hint={t`It starts with https://`}
        name="website"
        type="url"
        defaultValue={values.website}
        error={errorFor('website')}
      />
      <Radios
        legend={t`How many people work for you?`}
        legendSize="s"
        name="size"
        defaultValue={values.size}
        error={errorFor('size')}
        items={[...SIZES.map((size) => ({ value: size, label: sizeText(size) })), { value: '', label: t`Not stated` }]}
      />
    </>
  );
}
