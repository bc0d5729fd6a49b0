// A challenge as the answers in the boxes of its forms.
import { fromDecimalString } from '@moothall/domain/money';
import type { EditableChallengeFragment } from '../../gql/types.ts';
import type { Values } from '../../data/repeated-fields.ts';
import type { LocalisedText } from '../../language/localised.tsx';
import { wallTimeOf } from '../../language/london-time.ts';
import { MOMENTS } from './sections.ts';

export function valuesOfChallenge(challenge: EditableChallengeFragment): Values {
  const { title, summary, problem, outcomesWanted, notWanted, terms, placeDescription, budget } = challenge;
  return {
    ...both('title', title),
    ...both('summary', summary),
    ...both('problem', problem),
    ...both('outcomesWanted', outcomesWanted),
    ...both('notWanted', notWanted),
    ...both('terms', terms),
    ...both('placeDescription', placeDescription),
    theme: challenge.theme ?? '',
    regime: challenge.regime,
    route: challenge.route,
    contactEmail: challenge.contactEmail ?? '',
    budgetMin: poundsText(budget?.min?.amount),
    budgetMax: poundsText(budget?.max?.amount),
    pilotMonths: numberText(challenge.pilotMonths),
    ...priceRule(challenge),
    ...lists(challenge),
    ...dates(challenge),
  };
}

function lists({ indicators, criteria, places, tieBreak, priceRule: price }: EditableChallengeFragment): Values {
  return Object.assign(
    {},
    ...places.map(({ code, name }, index) => ({ [`placeCodes-${index}-code`]: code, ...both(`placeCodes-${index}-name`, name) })),
    ...indicators.map(({ code, unit, baseline, target, direction, source, measureBy, name }, index) =>
      under(`indicators-${index}`, { code, unit, baseline: numberText(baseline), target: numberText(target), direction, source, measureBy, ...both('name', name) }),
    ),
    ...criteria
      .toSorted((one, other) => one.position - other.position)
      .map(({ code, weightBp, minimumScore, title, guidance, anchors }, index) =>
        under(`criteria-${index}`, {
          code,
          weight: String(weightBp / 100),
          minimumScore: numberText(minimumScore),
          ...both('title', title),
          ...both('guidance', guidance),
          ...Object.assign({}, ...anchors.map(({ level, text }) => both(`anchor${level}`, text))),
          tie: tieBreak.includes(code) ? String(tieBreak.indexOf(code) + 1) : '',
          ...(price?.criterionCode === code ? { price: 'yes' } : {}),
        }),
      ),
  );
}

/** Figures that are still missing are kept as none. */
function priceRule({ priceRule: rule }: EditableChallengeFragment): Values {
  const points = rule?.minimumPoints ?? null;
  const benchmark = rule?.benchmark?.amount;
  return under('priceRule', {
    method: rule?.method ?? '',
    benchmark: benchmark === '0.00' ? '' : poundsText(benchmark),
    minimumPoints: points !== null && points < 0 ? '' : numberText(points),
  });
}

function dates({ timeline }: EditableChallengeFragment): Values {
  return Object.assign({}, ...MOMENTS.map((name) => under(name, { ...wallTimeOf(timeline[name]) })));
}

const both = (name: string, text: LocalisedText | null): Values => ({ [`${name}-en`]: text?.en ?? '', [`${name}-cy`]: text?.cy ?? '' });

const under = (prefix: string, fields: Values): Values =>
  Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${prefix}-${field}`, value]));

const numberText = (value: number | null): string => (value === null ? '' : String(value));

/** `180000.00` is shown as people type it: `180000`. */
function poundsText(amount: string | undefined): string {
  const pence = amount === undefined ? null : fromDecimalString(amount);
  return pence === null ? '' : (amount ?? '').replace(/\.00$/, '');
}
