// Evaluation: panel, declarations, scores, moderation, ranking, shortlist and feedback. Offers solutions to higher floors.
import { Module, type OnModuleInit } from '@nestjs/common';
import { NodeReaders } from '../platform/graphql/node.ts';
import { ProposalsModule } from '../proposals/proposals.module.ts';
import { AgreeScore } from './agree-score.ts';
import { AssessmentOfProposal } from './assessment.resolver.ts';
import { BeginEvaluation } from './begin-evaluation.ts';
import { DECISION_CONTROLLERS, DECISION_PROVIDERS } from './decision-providers.ts';
import { DeclareConflict } from './declare-conflict.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import { AgreedScoreResolver, GivenScoreResolver, ModerationCellResolver, ModerationOfChallenge, ModerationResolver } from './moderation.resolver.ts';
import { PanelVerbs } from './panel-verbs.ts';
import { RankingOfChallenge, RankingRowResolver, ShortlistEntryResolver, ShortlistResolver, WithoutEvaluatorResolver } from './ranking.resolver.ts';
import { ScoreProposal } from './score-proposal.ts';
import { PanelMemberResolver, PanelOfChallenge, ScoresheetItemResolver, ScoresheetResolver, ScoresheetsOfViewer } from './scoresheet.resolver.ts';
import { ShownProposals } from './shown-proposal.ts';
import { ShortlistOfRequest } from './shortlist-of-request.ts';
import { SolutionLoader } from './solution.loader.ts';
import { SolutionQueries } from './solution.queries.ts';
import { SolutionResolver, SolutionsOfChallenge } from './solution.resolver.ts';
import { SolutionType } from './solution.type.ts';
import { WriteAssessment } from './write-assessment.ts';

const verbs = [PanelVerbs, DeclareConflict, BeginEvaluation, ScoreProposal, AgreeScore, WriteAssessment];
const fields = [
  PanelOfChallenge,
  PanelMemberResolver,
  ScoresheetsOfViewer,
  ScoresheetResolver,
  ScoresheetItemResolver,
  ModerationOfChallenge,
  ModerationResolver,
  ModerationCellResolver,
  GivenScoreResolver,
  AgreedScoreResolver,
  RankingOfChallenge,
  RankingRowResolver,
  WithoutEvaluatorResolver,
  ShortlistEntryResolver,
  ShortlistResolver,
  ShortlistOfRequest,
  AssessmentOfProposal,
  SolutionResolver,
  SolutionsOfChallenge,
];

@Module({
  imports: [ProposalsModule],
  controllers: DECISION_CONTROLLERS,
  providers: [EvaluationLoader, ShownProposals, SolutionQueries, SolutionLoader, ...DECISION_PROVIDERS, ...verbs, ...fields],
  exports: [SolutionLoader, EvaluationLoader, ProposalsModule],
})
export class EvaluationModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeReaders,
    private readonly solutions: SolutionQueries,
  ) {}

  onModuleInit(): void {
    this.nodes.register('sol', () => SolutionType, (ids) => this.solutions.byIds(ids));
  }
}
