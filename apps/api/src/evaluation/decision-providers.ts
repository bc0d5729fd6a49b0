// What the evaluation word brings for the decision at its end: shortlist, feedback and pack.
import { AskAboutAssessment, QuestionOfProposal } from './feedback/ask-about-assessment.ts';
import { Summaries } from './feedback/summaries.ts';
import { SummaryController } from './feedback/summary.controller.ts';
import { IssueShortlist } from './issue-shortlist.ts';
import { BuildPack } from './pack/build-pack.ts';
import { GatherPack } from './pack/gather-pack.ts';
import { PackController } from './pack/pack.controller.ts';
import { PackOfChallenge, PackRedactionResolver, RedactPack } from './pack/redact-pack.ts';
import { ProposeShortlist } from './propose-shortlist.ts';
import { IssuedVotesResolver, ProposedEntryResolver, ReserveEntryResolver, ShortlistInProgressResolver, ShortlistsOfChallenge, ShortlistVoteResolver } from './shortlist.resolver.ts';
import { VoteOnShortlist } from './vote-on-shortlist.ts';

const verbs = [ProposeShortlist, VoteOnShortlist, IssueShortlist, AskAboutAssessment, RedactPack];
const fields = [
  ShortlistsOfChallenge,
  ShortlistInProgressResolver,
  IssuedVotesResolver,
  ShortlistVoteResolver,
  ProposedEntryResolver,
  ReserveEntryResolver,
  QuestionOfProposal,
  PackOfChallenge,
  PackRedactionResolver,
];

export const DECISION_PROVIDERS = [Summaries, GatherPack, BuildPack, ...verbs, ...fields];
export const DECISION_CONTROLLERS = [SummaryController, PackController];
