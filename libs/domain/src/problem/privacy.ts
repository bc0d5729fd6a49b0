// Keeps what could find a person out of what everybody reads.
import { type Refusal, refuse } from '../decision/index.ts';
import { personalDataIn, type PersonalDataKind } from '../feedback/index.ts';

const NAMES: Record<PersonalDataKind, string> = {
  EMAIL: 'the e-mail address',
  TELEPHONE: 'the telephone number',
  POSTCODE: 'the full postcode',
  NATIONAL_INSURANCE: 'the National Insurance number',
  NHS_NUMBER: 'the NHS number',
  CARD_NUMBER: 'the card number',
};

/** A text and where it stands in the input. */
export type PublicText = { readonly path: readonly string[]; readonly text: string | null | undefined };

/** One refusal for each text that holds personal data, naming each kind once. */
export const refusePersonalData = (texts: readonly PublicText[]): Refusal<'PERSONAL_DATA'>[] =>
  texts.flatMap(({ path, text }) => {
    const kinds = [...new Set(personalDataIn(text ?? '').map((found) => found.kind))];
    const what = kinds.map((kind) => NAMES[kind]).join(' and ');
    return kinds.length === 0 ? [] : [refuse('PERSONAL_DATA', path, `Take out ${what}: everybody can read this.`)];
  });
