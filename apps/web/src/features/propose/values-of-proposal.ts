// An idea as the answers in the boxes of its forms.
import type { EditableProposalFragment } from '../../gql/types.ts';
import type { Values } from '../../data/repeated-fields.ts';

export function valuesOfProposal(proposal: EditableProposalFragment): Values {
  const { title, summary, approach, change, evidence, risks, smallestPilot, trl, price, priceModel, language } = proposal;
  return {
    title: title ?? '',
    summary: summary ?? '',
    approach: approach ?? '',
    change: change ?? '',
    evidence: evidence ?? '',
    risks: risks ?? '',
    smallestPilot: smallestPilot ?? '',
    trl: trl === null ? '' : String(trl),
    price: price === null ? '' : price.amount.replace(/\.00$/, ''),
    priceModel: priceModel ?? '',
    language: language ?? 'EN',
    ...claims(proposal),
    ...team(proposal),
  };
}

/** Every indicator has its boxes, whether something is claimed on it or not. */
function claims({ claims, challenge }: EditableProposalFragment): Values {
  return Object.assign(
    {},
    ...challenge.indicators.map(({ code }) => {
      const claim = claims?.find(({ indicatorCode }) => indicatorCode === code);
      return { [`claims-${code}-value`]: claim ? String(claim.value) : '', [`claims-${code}-evidence`]: claim?.evidence ?? '' };
    }),
  );
}

function team({ team }: EditableProposalFragment): Values {
  return Object.assign(
    {},
    ...(team ?? []).map(({ name, role, sharePct, does }, index) => ({
      [`team-${index}-name`]: name ?? '',
      [`team-${index}-role`]: role,
      [`team-${index}-sharePct`]: sharePct === null ? '' : String(sharePct),
      [`team-${index}-does`]: does,
    })),
  );
}

/** The codes of the indicators on which something is claimed, in the order in which they are sent. */
export function claimedCodes(values: Values, codes: readonly string[]): string[] {
  return codes.filter((code) => (values[`claims-${code}-value`] ?? '').trim() !== '');
}
