// What an organisation does, where, and for how much: plain words first, codes for those who know them.
import { useLingui } from '@lingui/react/macro';
import { Checkboxes, Input, Textarea } from '@moothall/ui/govuk';
import type { FormErrors } from '@moothall/ui/forms';

interface Choice {
  value: string;
  label: string;
}

export interface CapabilityValues {
  skills: string;
  cpvCodes: string;
  places: string;
  projectMin: string;
  projectMax: string;
  themes: readonly string[];
  regions: readonly string[];
  nations: readonly string[];
}

interface CapabilityFieldsProps {
  values: CapabilityValues;
  themes: Choice[];
  nations: Choice[];
  regions: Choice[];
  errorFor: FormErrors['errorFor'];
}

export function CapabilityFields({ values, themes, nations, regions, errorFor }: CapabilityFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <Textarea
        label={t`What do you do?`}
        labelSize="s"
        hint={t`One thing per line, in plain words, such as “road sensors”. Challenges are matched with these words.`}
        name="skills"
        rows={6}
        defaultValue={values.skills}
        error={errorFor('skills')}
      />
      <Checkboxes legend={t`Which themes do you work on?`} legendSize="s" name="themes" isSmall items={themes} defaultValues={values.themes} error={errorFor('themes')} />
      <Checkboxes
        legend={t`In which nations do you work?`}
        legendSize="s"
        hint={t`If you leave nations, regions and places empty, you work everywhere.`}
        name="nations"
        isSmall
        items={nations}
        defaultValues={values.nations}
        error={errorFor('nations')}
      />
      <Checkboxes legend={t`In which regions of England?`} legendSize="s" name="regions" isSmall items={regions} defaultValues={values.regions} error={errorFor('regions')} />
      <Textarea
        label={t`In which places?`}
        labelSize="s"
        hint={t`Names of councils’ areas, one per line, such as “Derbyshire”.`}
        name="places"
        rows={3}
        defaultValue={values.places}
        error={errorFor('places')}
      />
      <Input label={t`The smallest project you take on, in pounds (optional)`} labelSize="s" name="projectMin" inputMode="decimal" width={10} defaultValue={values.projectMin} error={errorFor('projectMin')} />
      <Input label={t`The largest project you take on, in pounds (optional)`} labelSize="s" name="projectMax" inputMode="decimal" width={10} defaultValue={values.projectMax} error={errorFor('projectMax')} />
      <Textarea
        label={t`Procurement codes, CPV (optional)`}
        labelSize="s"
        hint={t`One per line, like 45233141-9. You can look for a code below.`}
        name="cpvCodes"
        rows={3}
        defaultValue={values.cpvCodes}
        error={errorFor('cpvCodes')}
      />
    </>
  );
}
