// Evaluation: panel, declarations, scores, moderation, ranking, shortlist and feedback. Offers solutions to higher floors.
import { Module, type OnModuleInit } from '@nestjs/common';
import { NodeReaders } from '../platform/graphql/node.ts';
import { ProposalsModule } from '../proposals/proposals.module.ts';
import { AgreeScore } from './agree-score.ts';
import { AssessmentOfProposal } from './assessment.resolver.ts';
import { BeginEvaluation } from './begin-evaluation.ts';
import { DeclareConflict } from './declare-conflict.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import { AgreedScoreResolver, GivenScoreResolver, ModerationCellResolver, ModerationOfChallenge, ModerationResolver } from './moderation.resolver.ts';
import { AskAboutAssessment, QuestionOfProposal } from './feedback/ask-about-assessment.ts';
import { Summaries } from './feedback/summaries.ts';
import { SummaryController } from './feedback/summary.controller.ts';
import { IssueShortlist } from './issue-shortlist.ts';
import { BuildPack } from './pack/build-pack.ts';
import { GatherPack } from './pack/gather-pack.ts';
import { PackController } from './pack/pack.controller.ts';
import { PackOfChallenge, PackRedactionResolver, RedactPack } from './pack/redact-pack.ts';
import { PanelVerbs } from './panel-verbs.ts';
import { ProposeShortlist } from './propose-shortlist.ts';
import { RankingOfChallenge, RankingRowResolver, ShortlistEntryResolver, ShortlistResolver, WithoutEvaluatorResolver } from './ranking.resolver.ts';
import { ScoreProposal } from './score-proposal.ts';
import { PanelMemberResolver, PanelOfChallenge, ScoresheetItemResolver, ScoresheetResolver, ScoresheetsOfViewer } from './scoresheet.resolver.ts';
import { ShownProposals } from './shown-proposal.ts';
import { ShortlistOfRequest } from './shortlist-of-request.ts';
import { IssuedVotesResolver, ProposedEntryResolver, ReserveEntryResolver, ShortlistInProgressResolver, ShortlistsOfChallenge, ShortlistVoteResolver } from './shortlist.resolver.ts';
import { SolutionLoader } from './solution.loader.ts';
import { SolutionQueries } from './solution.queries.ts';
import { SolutionResolver, SolutionsOfChallenge } from './solution.resolver.ts';
import { SolutionType } from './solution.type.ts';
import { VoteOnShortlist } from './vote-on-shortlist.ts';
import { WriteAssessment } from './write-assessment.ts';

const verbs = [PanelVerbs, DeclareConflict, BeginEvaluation, ScoreProposal, AgreeScore, WriteAssessment, ProposeShortlist, VoteOnShortlist, IssueShortlist, AskAboutAssessment, RedactPack];
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
  ShortlistsOfChallenge,
  ShortlistInProgressResolver,
  IssuedVotesResolver,
  ShortlistVoteResolver,
  ProposedEntryResolver,
  ReserveEntryResolver,
  AssessmentOfProposal,
  QuestionOfProposal,
  PackOfChallenge,
  PackRedactionResolver,
  SolutionResolver,
  SolutionsOfChallenge,
];

@Module({
  imports: [ProposalsModule],
  controllers: [SummaryController, PackController],
  providers: [EvaluationLoader, Summaries, GatherPack, BuildPack, ShownProposals, SolutionQueries, SolutionLoader, ...verbs, ...fields],
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
