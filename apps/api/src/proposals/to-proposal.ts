// Turns a stored row into what this viewer sees of a proposal; while scoring is blind, names are left out here.
import { canonicalJson } from '@moothall/domain/journal';
import { totalOf } from '@moothall/domain/proposal';
import { moneyOf } from '../platform/graphql/values.type.ts';
import { fromJson } from './proposal-json.ts';
import { toCostLine, toMilestone } from './proposal-rows.type.ts';
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
    costs: content.costs.map(toCostLine),
    costTotal: moneyOf(totalOf(content.costs)),
    milestones: content.milestones.map(toMilestone),
    team: content.team.map((member) => (isBlind ? { ...member, name: null, organisationId: null } : { ...member, consentOf: isOwn ? row.id : undefined })),
    profileSent: isBlind || row.content.profile === undefined ? null : canonicalJson(row.content.profile),
    hiddenBecause: isBlind ? BLIND : null,
    savedAt: isOwn ? row.savedAt : null,
    submittedAt: isOwn ? row.submittedAt : null,
  };
}
