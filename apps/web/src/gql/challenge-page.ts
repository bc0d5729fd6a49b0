/* eslint-disable */
// Generated from the contract; run `npm run codegen` after a change to a .graphql file.
import type { TypedDocument } from './typed-document.ts';
import type { ChallengePageQuery, ChallengePageQueryVariables } from './types.ts';

export const ChallengePageDocument: TypedDocument<ChallengePageQuery, ChallengePageQueryVariables> = {
  name: "ChallengePage",
  text: "query ChallengePage($slug:String!){challenge(slug:$slug){...ChallengeSummary ...ChallengeText ...ChallengeIndicators ...ChallengeCriteria ...ChallengeTimeline ...ChallengePeople ...ChallengeChanges ...ChallengeActions}}fragment ChallengeActions on Challenge{viewerCan myProposal{id state}shortlist{id}solutions{id slug title organisation{id name{en cy}}}}fragment ChallengeChanges on Challenge{amendments{version at material reason{en cy}}}fragment ChallengeCriteria on Challenge{scaleMin scaleMax criteria{code weightBp minimumScore position title{en cy}guidance{en cy}}}fragment ChallengeIndicators on Challenge{indicators{code unit baseline target direction source measureBy name{en cy}}}fragment ChallengePeople on Challenge{slug lead{id slug name{en cy}}participants{role organisation{id slug name{en cy}}}places{code name{en cy}}beganAs{slug title{en cy}}placeDescription{en cy}}fragment ChallengeSummary on Challenge{id slug version stage theme regime route pilotMonths proposalCount title{en cy}summary{en cy}budget{min{amount}max{amount}}stoppedBecause{en cy}source{name url ocid}}fragment ChallengeText on Challenge{problem{en cy}outcomesWanted{en cy}notWanted{en cy}terms{en cy}contactEmail}fragment ChallengeTimeline on Challenge{stage timeline{engagementStartsAt questionsCloseAt opensAt closesAt shortlistBy publishedAt openedAt closedAt}}",
};
