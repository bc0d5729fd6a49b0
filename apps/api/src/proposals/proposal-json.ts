// What a proposal says, between the domain's values and the JSON that is stored: pence as text.
import type { ProposalContent } from '@moothall/domain/proposal';

export type ProposalJson = Omit<ProposalContent, 'price'> & { readonly price: string | null };

export function toJson(content: ProposalContent): ProposalJson {
  return { ...content, price: content.price?.toString() ?? null };
}

export function fromJson(json: ProposalJson): ProposalContent {
  return { ...json, price: json.price === null ? null : BigInt(json.price) };
}

/** A draft on which nothing is written but, perhaps, its title. */
export function emptyProposal(title: string, language: ProposalContent['language']): ProposalContent {
  return {
    title,
    summary: '',
    approach: '',
    change: '',
    evidence: '',
    risks: '',
    smallestPilot: '',
    trl: null,
    price: null,
    priceModel: null,
    claims: [],
    team: [],
    language,
  };
}
