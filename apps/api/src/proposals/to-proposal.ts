// Turns a stored row into what this viewer sees of a proposal; while scoring is blind, names are left out here.
import { moneyOf } from '../platform/graphql/values.type.ts';
import { fromJson } from './proposal-json.ts';
import type { ProposalType } from './proposal.type.ts';
import type { ProposalRow } from './proposals.queries.ts';

const BLIND = 'Names are hidden until the scores are agreed.';

export function toProposal(row: ProposalRow): ProposalType {
  const content = fromJson(row.content);
  const { isBlind, isOwn } = row;
  return {
    ...content,
    id: row.id,
    challengeId: row.challengeId,
    organisationId: isBlind ? null : row.organisationId,
    state: row.state,
    version: row.version,
    label: row.label,
    content,
    isOwn,
    hasUnsentChanges: row.hasUnsentChanges,
    price: moneyOf(content.price),
    language: content.language === 'cy' ? 'CY' : 'EN',
    team: content.team.map((member) => ({ ...member, name: isBlind ? null : member.name })),
    hiddenBecause: isBlind ? BLIND : null,
    savedAt: isOwn ? row.savedAt : null,
    submittedAt: isOwn ? row.submittedAt : null,
  };
}
