// Evaluation: panel, declarations, scores, moderation, ranking, shortlist and feedback. Offers solutions to higher floors.
import { Module, type OnModuleInit } from '@nestjs/common';
import { NodeReaders } from '../platform/graphql/node.ts';
import { ProposalsModule } from '../proposals/proposals.module.ts';
import { AgreeScore } from './agree-score.ts';
import { AppointSubstitute } from './appoint-substitute.ts';
import { AssessmentOfProposal } from './assessment.resolver.ts';
import { BeginEvaluation } from './begin-evaluation.ts';
import { Calibrate } from './calibrate.ts';
import { CalibrationOfChallenge, CalibrationResolver, SampleCellResolver, SampleSeverityResolver } from './calibration.resolver.ts';
import { AssessedConflictResolver, AssessmentOfConflicts, ConflictAssessments } from './conflict-assessment.ts';
import { ConflictsFile } from './conflicts.controller.ts';
import { DECISION_CONTROLLERS, DECISION_PROVIDERS } from './decision-providers.ts';
import { DeclareConflict } from './declare-conflict.ts';
import { EvaluationLoader } from './evaluation.loader.ts';
import { FlagSources } from './flag-sources.ts';
import { ConflictFlagResolver, FlagsOfChallenge, FlagsOfScoresheet, PanelCoverResolver, SubstituteOfPanel } from './flags.resolver.ts';
import { ModerationChanged } from './moderation-changed.ts';
import { AgreedScoreResolver, CellStepResolver, GivenScoreResolver, ModerationCellResolver, ModerationOfChallenge, ModerationResolver } from './moderation.resolver.ts';
import { NamesInText } from './names-in-text.resolver.ts';
import { PanelPresence } from './panel-presence.ts';
import { PanelVerbs } from './panel-verbs.ts';
import { RankingFiles } from './ranking-files.controller.ts';
import { RankingTable } from './ranking-table.ts';
import { RankingOfChallenge, RankingRowResolver, ShortlistEntryResolver, ShortlistResolver, WithoutEvaluatorResolver } from './ranking.resolver.ts';
import { ReopenScore } from './reopen-score.ts';
import { CriterionStatisticsResolver, EvaluatorSeverityResolver, PanelStatisticsOfChallenge } from './panel-statistics.resolver.ts';
import { SecondOpinionRowResolver, SecondOpinions } from './second-opinions.ts';
import { ScoreProposal } from './score-proposal.ts';
import { PanelMemberResolver, PanelOfChallenge, ScoresheetItemResolver, ScoresheetResolver, ScoresheetsOfViewer } from './scoresheet.resolver.ts';
import { SettleScore } from './settle-score.ts';
import { ShownProposals } from './shown-proposal.ts';
import { ShortlistOfRequest } from './shortlist-of-request.ts';
import { SolutionLoader } from './solution.loader.ts';
import { SolutionQueries } from './solution.queries.ts';
import { SolutionResolver, SolutionsOfChallenge } from './solution.resolver.ts';
import { SolutionType } from './solution.type.ts';
import { STABILITY_PROVIDERS } from './stability/providers.ts';
import { WriteAssessment } from './write-assessment.ts';
import { SolutionPlans } from './solution.plan.ts';

const verbs = [PanelVerbs, AppointSubstitute, Calibrate, ReopenScore, SettleScore, DeclareConflict, BeginEvaluation, ScoreProposal, AgreeScore, WriteAssessment];
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
  PanelStatisticsOfChallenge,
  EvaluatorSeverityResolver,
  CriterionStatisticsResolver,
  SecondOpinions,
  SecondOpinionRowResolver,
  ShortlistEntryResolver,
  ShortlistResolver,
  ShortlistOfRequest,
  AssessmentOfProposal,
  SolutionResolver,
  SolutionsOfChallenge,
  FlagsOfChallenge,
  FlagsOfScoresheet,
  SubstituteOfPanel,
  ConflictFlagResolver,
  PanelCoverResolver,
  CalibrationOfChallenge,
  CalibrationResolver,
  SampleCellResolver,
  SampleSeverityResolver,
  CellStepResolver,
  NamesInText,
  AssessmentOfConflicts,
  AssessedConflictResolver,
  ModerationChanged,
];

@Module({
  imports: [ProposalsModule],
  controllers: [ConflictsFile, RankingFiles, ...DECISION_CONTROLLERS],
  providers: [
    EvaluationLoader,
    FlagSources,
    ConflictAssessments,
    PanelPresence,
    ShownProposals,
    SolutionQueries,
    SolutionPlans,
    SolutionLoader,
    RankingTable,
    ...STABILITY_PROVIDERS,
    ...DECISION_PROVIDERS,
    ...verbs,
    ...fields,
  ],
  exports: [SolutionLoader, EvaluationLoader, FlagSources, ProposalsModule],
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
