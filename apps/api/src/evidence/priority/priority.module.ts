// Priority: consultations on what matters most, their counts, and what councils decide of them.
import { Module, type OnModuleInit } from '@nestjs/common';
import { ChallengesModule } from '../../challenges/challenges.module.ts';
import { NodeReaders } from '../../platform/graphql/node.ts';
import { CastBallot } from './cast-ballot.ts';
import { ChangeOptions } from './change-options.ts';
import { CheckConsultation } from './check-consultation.ts';
import { ConsultationVerbs } from './consultation-verbs.ts';
import { ConsultationLoader } from './consultation.loader.ts';
import { ConsultationResolver, PanelistResolver, PriorityDecisionResolver } from './consultation.resolver.ts';
import { ConsultationType } from './consultation.type.ts';
import { ConsultationsQueries } from './consultations.queries.ts';
import { CountConsultations } from './count-consultations.ts';
import { DecidePriority } from './decide-priority.ts';
import { DraftConsultation } from './draft-consultation.ts';
import { FilesController } from './files.controller.ts';
import { ImportBudgetVote, ImportPbFiles } from './import-budget-vote.ts';
import { InputsQueries } from './inputs.queries.ts';
import { InviteVoter } from './invite-voter.ts';
import { NextPair } from './next-pair.ts';
import { OpenConsultation } from './open-consultation.ts';
import { OwnAnswers } from './own-answers.resolver.ts';
import { Pace } from './pace.ts';
import { PairsQueries } from './pairs.queries.ts';
import { SuggestOption } from './suggest-option.ts';
import { UpdateConsultation } from './update-consultation.ts';
import { Visits } from '../visit.ts';
import { VoteOnPair } from './vote-on-pair.ts';

const VERBS = [DraftConsultation, UpdateConsultation, ChangeOptions, OpenConsultation, SuggestOption, InviteVoter, VoteOnPair, CastBallot, ImportBudgetVote, DecidePriority];
const READERS = [ConsultationResolver, PanelistResolver, PriorityDecisionResolver, OwnAnswers, NextPair, CheckConsultation];

@Module({
  imports: [ChallengesModule],
  controllers: [FilesController],
  providers: [ConsultationsQueries, PairsQueries, InputsQueries, ConsultationLoader, ConsultationVerbs, Visits, Pace, CountConsultations, ImportPbFiles, ...VERBS, ...READERS],
  exports: [ConsultationLoader, CountConsultations, ImportPbFiles],
})
export class PriorityModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeReaders,
    private readonly consultations: ConsultationLoader,
  ) {}

  onModuleInit(): void {
    this.nodes.register('con', () => ConsultationType, async (ids, context) => {
      const found = await Promise.all(ids.map((id) => this.consultations.load(context, id)));
      return found.filter((one) => one !== null);
    });
  }
}
