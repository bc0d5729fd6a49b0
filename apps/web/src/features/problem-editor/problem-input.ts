// Reads what was written of a problem out of its form; what is no figure is refused here, in the same way as the API would.
import { parsePounds, toDecimalString } from '@moothall/domain/money';
import { textOf, textOrNull } from '../../data/form-text.ts';
import type { UserError } from '../../data/tell.ts';

export interface Figures {
  affectedPeople: number | null;
  yearlyCost: string | null;
  costBasis: string | null;
}

const fault = (code: string, ...path: string[]): UserError => ({ code, path, message: '' });

/** The figures, or what keeps them from being figures. */
export function figuresIn(form: FormData): { figures: Figures; faults: UserError[] } {
  const people = textOf(form, 'affectedPeople').replaceAll(/[,\s]/g, '');
  const cost = textOf(form, 'yearlyCost');
  const pence = cost === '' ? null : parsePounds(cost);
  const figures = {
    affectedPeople: people === '' ? null : Number(people),
    yearlyCost: pence === null ? null : toDecimalString(pence),
    costBasis: textOrNull(form, 'costBasis'),
  };
  return {
    figures,
    faults: [
      ...(/^\d{0,9}$/.test(people) ? [] : [fault('NO_NUMBER', 'affectedPeople')]),
      ...(cost !== '' && pence === null ? [fault('NO_AMOUNT', 'yearlyCost')] : []),
    ],
  };
}

const pairIn = (form: FormData, name: string) => ({ en: textOf(form, `${name}-en`), cy: textOrNull(form, `${name}-cy`) });

/** What the problem says, without its figures. */
export function contentIn(form: FormData) {
  return {
    title: pairIn(form, 'title'),
    whatHappens: pairIn(form, 'whatHappens'),
    whoIsAffected: pairIn(form, 'whoIsAffected'),
    service: textOf(form, 'service'),
    placeCode: textOrNull(form, 'placeCode'),
  };
}
