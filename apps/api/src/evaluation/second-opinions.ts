// `Ranking.secondOpinions`: what other well-known methods make of the same scores, for those who ask. The order is not theirs.
import { Args, Context, Field, Float, Int, ObjectType, Parent, registerEnumType, ResolveField, Resolver } from '@nestjs/graphql';
import { candidatesOf, promethee, topsis, type OpinionTable, type RankingInput } from '@moothall/domain/evaluation';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { ProposalType } from '../proposals/proposal.type.ts';
import { RankingType } from './evaluation.type.ts';
import { ShownProposals } from './shown-proposal.ts';

export const OpinionMethodEnum = { TOPSIS: 'TOPSIS', PROMETHEE_II: 'PROMETHEE_II' } as const;
export type OpinionMethod = keyof typeof OpinionMethodEnum;
registerEnumType(OpinionMethodEnum, {
  name: 'OpinionMethod',
  description: 'Another way to make an order of the same scores and weights.',
  valuesMap: {
    TOPSIS: { description: 'How near a proposal is to the best of everything and how far from the worst (Hwang and Yoon 1981, vector norm).' },
    PROMETHEE_II: { description: 'On how much of the weight a proposal beats each other one (Brans and Vincke 1985, usual preference function).' },
  },
});

@ObjectType({ description: 'One proposal by another method.' })
export class SecondOpinionRow {
  @Field(() => Int, { description: 'Its place by that method; equal ones share it.' })
  rank: number;
  @Field(() => Int, { nullable: true, description: 'Its place in the ranking.' })
  rankHere: number | null;
  @Field(() => Float, { description: 'The figure of that method, to four decimals: 0 to 1 for TOPSIS, −1 to 1 for PROMETHEE II.' })
  score: number;
  proposalId: string;
}

@ObjectType({ description: 'What another method makes of the same scores and weights. It decides nothing.' })
export class SecondOpinion {
  @Field(() => OpinionMethodEnum, { description: 'The method.' })
  method: OpinionMethod;
  @Field({ description: 'Whether it has the same order of the same proposals.' })
  isSameOrder: boolean;
  @Field(() => [SecondOpinionRow], { description: 'The best first; proposals that are not ranked are left out.' })
  rows: readonly SecondOpinionRow[];
}

const METHODS = { TOPSIS: topsis, PROMETHEE_II: promethee } as const;

function tableOf(input: RankingInput): OpinionTable {
  const { ids, codes, weights, shares } = candidatesOf(input);
  const values = ids.map((_, row) => [...shares.subarray(row * codes.length, (row + 1) * codes.length)]);
  // Under a price for each point, price is one more thing to weigh that these methods were not told about.
  return { ids, weights, values };
}

@Resolver(() => RankingType)
export class SecondOpinions {
  @ResolveField(() => [SecondOpinion], { description: 'What other methods make of it; only those you ask for are computed.' })
  secondOpinions(
    @Parent() ranking: RankingType,
    @Args('methods', { type: () => [OpinionMethodEnum], description: 'Which methods.' }) methods: OpinionMethod[],
  ): SecondOpinion[] {
    const here = new Map(ranking.rows.map(({ proposalId, rank }) => [proposalId, rank]));
    const table = tableOf(ranking.input);
    return [...new Set(methods)].map((method) => {
      const found = METHODS[method](table);
      const rows = found.map(({ id, rank, score }) => ({ proposalId: id, rank, rankHere: here.get(id) ?? null, score: Number(score.toFixed(4)) }));
      return { method, rows, isSameOrder: rows.every(({ rank, rankHere }) => rank === rankHere) };
    });
  }
}

@Resolver(() => SecondOpinionRow)
export class SecondOpinionRowResolver {
  constructor(private readonly shown: ShownProposals) {}

  @ResolveField(() => ProposalType, { description: 'The proposal, as far as you may see it.' })
  proposal(@Parent() row: SecondOpinionRow, @Context() context: RequestContext): Promise<ProposalType> {
    return this.shown.load(context, row.proposalId);
  }
}
