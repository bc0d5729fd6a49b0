// An idea as the answers in the boxes of its forms.
import type { ProposalAnswersFragment } from '../../gql/types.ts';
import type { Values } from '../../data/repeated-fields.ts';

const say = (text: string | null): string => text ?? '';
const figure = (value: number | null): string => (value === null ? '' : String(value));
const pounds = (money: { amount: string } | null): string => (money === null ? '' : money.amount.replace(/\.00$/, ''));

export function valuesOfProposal(proposal: ProposalAnswersFragment): Values {
  const { title, summary, approach, change, evidence, risks, smallestPilot, trl, trlEvidence, price, priceModel, costNote, language } = proposal;
  return {
    title: say(title),
    summary: say(summary),
    approach: say(approach),
    change: say(change),
    evidence: say(evidence),
    risks: say(risks),
    smallestPilot: say(smallestPilot),
    trl: figure(trl),
    trlEvidence: say(trlEvidence),
    price: pounds(price),
    priceModel: priceModel ?? '',
    costNote: say(costNote),
    language: language ?? 'EN',
    ...claims(proposal),
    ...rows('team', proposal.team, ({ id, name, role, sharePct, does, paymentDays }) => ({ id, name: say(name), role, sharePct: figure(sharePct), does, paymentDays: figure(paymentDays) })),
    ...rows('costs', proposal.costs, ({ what, kind, days, rate, amount }) => ({
      what,
      kind,
      days: say(days).replace(/\.00$/, ''),
      rate: pounds(rate),
      amount: kind === 'PEOPLE' ? '' : pounds(amount),
    })),
    ...rows('riskRows', proposal.riskRows, ({ risk, likelihood, impact, response, owner }) => ({ risk, likelihood: String(likelihood), impact: String(impact), response, owner })),
    ...rows('milestones', proposal.milestones, ({ what, week, payment }) => ({ what, week: week === 0 ? '' : String(week), payment: pounds(payment) })),
  };
}

function rows<Row>(list: string, all: readonly Row[] | null, read: (row: Row) => Values): Values {
  return Object.fromEntries((all ?? []).flatMap((row, index) => Object.entries(read(row)).map(([field, value]) => [`${list}-${index}-${field}`, value])));
}

/** Every indicator has its boxes, whether something is claimed on it or not. */
function claims({ claims, challenge }: ProposalAnswersFragment): Values {
  return Object.assign(
    {},
    ...challenge.indicators.map(({ code }) => {
      const claim = claims?.find(({ indicatorCode }) => indicatorCode === code);
      const box = (field: string): string => `claims-${code}-${field}`;
      return {
        [box('value')]: claim ? String(claim.value) : '',
        [box('low')]: figure(claim?.low ?? null),
        [box('high')]: figure(claim?.high ?? null),
        [box('evidence')]: claim?.evidence ?? '',
        [box('basis')]: claim?.basis ?? '',
      };
    }),
  );
}

/** The codes of the indicators on which something is claimed, in the order in which they are sent. */
export function claimedCodes(values: Values, codes: readonly string[]): string[] {
  return codes.filter((code) => (values[`claims-${code}-value`] ?? '').trim() !== '');
}
