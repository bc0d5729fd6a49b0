// What can be chosen of an event, in words.
import { useLingui } from '@lingui/react/macro';

export function useEventChoices() {
  const { t } = useLingui();
  return {
    kinds: [
      { value: 'BRIEFING', label: t`A briefing` },
      { value: 'DEMONSTRATION', label: t`A demonstration` },
      { value: 'ONE_TO_ONE', label: t`A talk with one supplier`, hint: t`What matters in it is told to everybody afterwards (s.16(3) of the Procurement Act 2023).` },
      { value: 'CALL', label: t`A call` },
    ],
    audiences: [
      { value: 'EVERYBODY', label: t`Everybody` },
      { value: 'SUPPLIERS', label: t`Suppliers, charities and research bodies` },
      { value: 'INTERESTED', label: t`Organisations that registered interest` },
    ],
    languages: [
      { value: 'EN', label: t`English` },
      { value: 'CY', label: t`Welsh` },
    ],
  };
}
