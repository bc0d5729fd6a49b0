// Reads the boxes of one section: what to save, and what cannot be saved because it is no number, date or address.
import { parsePounds, toDecimalString } from '@moothall/domain/money';
import type { ChallengeContentInput } from '../../gql/types.ts';
import type { Values } from '../../data/repeated-fields.ts';
import { rowsOf } from '../../data/repeated-fields.ts';
import { isRegime, isRoute, isTheme } from './choices.ts';
import { indicatorsInput } from './list-input.ts';
import { momentOf } from '../../language/london-time.ts';
import { fault, textPair } from './reading.ts';
import type { Reading } from './reading.ts';
import { MOMENTS } from './sections.ts';
import type { MomentName, OtherSection } from './sections.ts';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

const READERS: Record<OtherSection, (values: Values) => Reading> = {
  problem: (values) => ({
    content: {
      title: textPair(values, 'title'),
      summary: textPair(values, 'summary'),
      problem: textPair(values, 'problem'),
      theme: isTheme(values.theme) ? values.theme : null,
    },
    faults: values['title-en']?.trim() ? [] : [fault('TITLE_MISSING', 'title', 'en')],
  }),
  outcomes: (values) => whole({ outcomesWanted: textPair(values, 'outcomesWanted'), notWanted: textPair(values, 'notWanted') }),
  indicators: indicatorsInput,
  places: (values) => {
    const placeCodes = rowsOf(values, 'placeCodes').flatMap(({ code }) => (code ? [code] : []));
    return whole({ placeCodes, placeDescription: textPair(values, 'placeDescription') });
  },
  budget,
  dates: (values) => {
    const read = MOMENTS.map((name) => ({ name, ...momentOf(boxesOf(values, name)) }));
    return {
      content: Object.fromEntries(read.flatMap((one) => ('at' in one ? [[one.name, one.at]] : []))),
      faults: read.flatMap((one) => ('fault' in one ? [fault(one.fault, one.name)] : [])),
    };
  },
  contact: (values) => {
    const contactEmail = values.contactEmail?.trim() ?? '';
    const isFit = contactEmail === '' || EMAIL.test(contactEmail);
    return { content: { contactEmail, terms: textPair(values, 'terms') }, faults: isFit ? [] : [fault('NO_ADDRESS', 'contactEmail')] };
  },
};

export function readSection(section: OtherSection, values: Values): Reading {
  return READERS[section](values);
}

const whole = (content: ChallengeContentInput): Reading => ({ content, faults: [] });

function boxesOf(values: Values, name: MomentName) {
  const box = (part: string): string => values[`${name}-${part}`] ?? '';
  return { day: box('day'), month: box('month'), year: box('year'), time: box('time') };
}

function budget(values: Values): Reading {
  const amount = (name: 'budgetMin' | 'budgetMax') => {
    const typed = values[name]?.trim() ?? '';
    const pence = typed === '' ? null : parsePounds(typed);
    return { value: pence === null ? null : toDecimalString(pence), faults: typed !== '' && pence === null ? [fault('NO_AMOUNT', name)] : [] };
  };
  const [least, most] = [amount('budgetMin'), amount('budgetMax')];
  const months = values.pilotMonths?.trim() ?? '';
  const isMonths = months === '' || (/^\d{1,2}$/.test(months) && Number(months) >= 1 && Number(months) <= 60);
  return {
    content: {
      ...(isRegime(values.regime) ? { regime: values.regime } : {}),
      ...(isRoute(values.route) ? { route: values.route } : {}),
      budgetMin: least.value,
      budgetMax: most.value,
      pilotMonths: months === '' || !isMonths ? null : Number(months),
    },
    faults: [...least.faults, ...most.faults, ...(isMonths ? [] : [fault('NO_MONTHS', 'pilotMonths')])],
  };
}
