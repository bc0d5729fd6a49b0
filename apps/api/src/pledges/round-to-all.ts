// A round as it is sent to all who watch it: what the public page shows, in the same shape as the contract, without anything about the viewer.
import type { PledgeRoundType, PledgeType } from './pledge.type.ts';
import type { PledgerName } from './pledges.queries.ts';

type Names = ReadonlyMap<string, PledgerName>;

export function roundAsSeenByAll(round: PledgeRoundType, names: Names): object {
  const { id, version, state, deadline, lockedAt, algorithmVersion, inputsHash, waitingCycles, target, totals, milestones, smallestUnlock, pledges } = round;
  return {
    id, version, state, deadline, lockedAt, algorithmVersion, inputsHash, waitingCycles, target, totals,
    milestones: milestones.map(({ code, title, met, metAt }) => ({ code, title, met, metAt })),
    smallestUnlock: smallestUnlock && { sentence: smallestUnlock.sentence },
    pledges: pledges.map((one) => pledgeAsSeenByAll(one, names)),
  };
}

function pledgeAsSeenByAll(pledge: PledgeType, names: Names): object {
  const { id, kind, status, conditionText, match, matchText, note, authority, validUntil, amount, effectiveAmount, explanation, valuation } = pledge;
  const verifier = valuation?.verifierId ? organisation(valuation.verifierId, names) : null;
  return {
    id, kind, status, conditionText, match, matchText, note, authority, validUntil, amount, effectiveAmount, explanation,
    organisation: organisation(pledge.organisationId, names),
    valuation: valuation && { state: valuation.state, checkedAt: valuation.checkedAt, note: valuation.note, verifier: verifier && { id: verifier.id, name: verifier.name } },
  };
}

function organisation(id: string, names: Names): { id: string; slug: string; name: { en: string; cy: string | null } } {
  const found = names.get(id);
  if (!found) throw new Error(`The name of organisation ${id} was not read`);
  return { id, slug: found.slug, name: { en: found.nameEn, cy: found.nameCy } };
}
