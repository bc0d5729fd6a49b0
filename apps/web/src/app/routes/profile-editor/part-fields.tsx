// The questions of one part, with what is saved or was typed; names of themes and places come from their own features.
import type { FormErrors } from '@moothall/ui/forms';
import { THEMES, useThemeText } from '../../../features/challenges/card/theme-text.tsx';
import { INSURANCE_ORDER, POLICY_ORDER, SERVED_NATIONS, SERVED_REGIONS, useProfileWords } from '../../../features/profile/profile-words.tsx';
import { CapabilityFields } from '../../../features/profile-editor/capability-fields.tsx';
import type { EditedPart } from '../../../features/profile-editor/part-input.ts';
import { AccreditationFields, InsuranceFields, PolicyFields } from '../../../features/profile-editor/row-fields.tsx';
import type { Values } from '../../../data/repeated-fields.ts';
import type { ProfilePartsFragment } from '../../../gql/types.ts';

interface PartFieldsProps {
  part: EditedPart;
  profile: ProfilePartsFragment;
  values: Values;
  errorFor: FormErrors['errorFor'];
}

const MORE = 2;

export function PartFields({ part, profile, values, errorFor }: PartFieldsProps) {
  const themeText = useThemeText();
  const { policyText, insuranceText, whereText } = useProfileWords();
  if (part === 'policies') return <PolicyFields values={values} errorFor={errorFor} kinds={POLICY_ORDER.map((value) => ({ value, text: policyText(value) }))} />;
  if (part === 'insurances')
    return <InsuranceFields values={values} errorFor={errorFor} count={(profile.insurances?.length ?? 0) + MORE} kinds={INSURANCE_ORDER.map((value) => ({ value, text: insuranceText(value) }))} />;
  if (part === 'accreditations') return <AccreditationFields values={values} errorFor={errorFor} count={(profile.accreditations?.length ?? 0) + MORE} />;
  const { themes = [], regions = [], nations = [] } = profile.capabilities ?? {};
  const { skills = '', cpvCodes = '', places = '', projectMin = '', projectMax = '' } = values;
  return (
    <CapabilityFields
      values={{ skills, cpvCodes, places, projectMin, projectMax, themes, regions, nations }}
      themes={THEMES.map((value) => ({ value, label: themeText(value) }))}
      nations={SERVED_NATIONS.map((value) => ({ value, label: whereText(value) }))}
      regions={SERVED_REGIONS.map((value) => ({ value, label: whereText(value) }))}
      errorFor={errorFor}
    />
  );
}
