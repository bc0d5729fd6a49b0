// Turns a stored row into what the world sees of a challenge.
import type { LevelAnchors } from '@moothall/domain/challenge';
import type { Page } from '../platform/graphql/pages.ts';
import { moneyOf } from '../platform/graphql/values.type.ts';
import type { ChallengeType, LevelAnchor } from './challenge.type.ts';
import type { ChallengeRow } from './challenges.queries.ts';
import { fromJson, type FullContent } from './content-json.ts';
import { orderRulesOf } from './order-rules.ts';

/** Scores go from 0 to 5 in every challenge. */
export const SCALE = { min: 0, max: 5 } as const;

export function toChallenge(row: ChallengeRow): ChallengeType {
  const content = fromJson(row.content);
  return {
    ...content,
    ...row,
    content,
    theme: content.theme,
    contactEmail: content.contactEmail || null,
    summary: content.summary ?? null,
    criteria: content.criteria.map(({ order, anchors, ...criterion }) => ({ ...criterion, position: order, anchors: anchorsOf(anchors) })),
    tieBreak: content.tieBreak ?? [],
    priceRule: priceRuleOf(content),
    orderRules: orderRulesOf(content),
    scaleMin: SCALE.min,
    scaleMax: SCALE.max,
    budget: budgetOf(content),
    timeline: {
      engagementStartsAt: content.engagementStartsAt,
      questionsCloseAt: content.questionsCloseAt,
      opensAt: content.opensAt,
      closesAt: content.closesAt,
      shortlistBy: content.shortlistBy,
      publishedAt: row.publishedAt,
      openedAt: row.openedAt,
      closedAt: row.closedAt,
    },
  };
}

function anchorsOf(anchors: LevelAnchors = {}): LevelAnchor[] {
  return Object.entries(anchors)
    .map(([level, text]) => ({ level: Number(level), text }))
    .toSorted((one, other) => one.level - other.level);
}

const LOWEST_WARNING = 'Points depend on the cheapest idea: when that one drops out, the order of the others can change. A price fixed beforehand does not do that.';

function priceRuleOf({ priceRule }: FullContent): ChallengeType['priceRule'] {
  if (!priceRule) return null;
  const none = { criterionCode: null, benchmark: null, minimumPoints: null, warning: null };
  switch (priceRule.method) {
    case 'BENCHMARK':
      return { ...none, ...priceRule, benchmark: moneyOf(priceRule.benchmark) };
    case 'PER_POINT':
      return { ...none, ...priceRule };
    case 'LOWEST':
      return { ...none, ...priceRule, warning: LOWEST_WARNING };
  }
}

function budgetOf(content: FullContent): ChallengeType['budget'] {
  if (content.budgetMin === null && content.budgetMax === null) return null;
  return { min: moneyOf(content.budgetMin), max: moneyOf(content.budgetMax) };
}

export function toChallengePage(page: Page<ChallengeRow>): Page<ChallengeType> {
  const edges = page.edges.map((edge) => ({ cursor: edge.cursor, node: toChallenge(edge.node) }));
  return { ...page, edges, nodes: edges.map((edge) => edge.node) };
}
