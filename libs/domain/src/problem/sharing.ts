// Whether a problem may be shown to everybody, and whether what a council adds to it may.
import { combine, type Decision, demand, refuse, refused } from '../decision/index.ts';
import { isBlank, type LocalText } from '../challenge/index.ts';
import { type CouncilShare, isUnwritten, type ProblemContent } from './content.ts';
import { type PublicText, refusePersonalData } from './privacy.ts';
import { isProblemJoinable, problemAfter, type ProblemState } from './state.ts';

/** The longest title. */
export const LONGEST_TITLE = 200;

const inBoth = (name: string, text: LocalText): PublicText[] => [
  { path: [name, 'en'], text: text.en },
  { path: [name, 'cy'], text: text.cy },
];

export const publicTextsOf = ({ title, whatHappens, whoIsAffected }: ProblemContent): PublicText[] => [
  ...inBoth('title', title),
  ...inBoth('whatHappens', whatHappens),
  ...inBoth('whoIsAffected', whoIsAffected),
];

export type WritingCode = 'TITLE_MISSING' | 'TITLE_TOO_LONG';

/** What even a note needs. Either language will do. */
export const decideWriting = ({ title }: ProblemContent): Decision<WritingCode> =>
  combine<WritingCode>(
    demand(!isUnwritten(title), 'TITLE_MISSING', ['title', 'en'], 'Say in a few words what goes wrong.'),
    demand(title.en.length <= LONGEST_TITLE, 'TITLE_TOO_LONG', ['title', 'en'], `Use at most ${LONGEST_TITLE} characters.`),
    demand((title.cy ?? '').length <= LONGEST_TITLE, 'TITLE_TOO_LONG', ['title', 'cy'], `Use at most ${LONGEST_TITLE} characters.`),
  );

export type FiguresCode = 'COST_BASIS_MISSING';

/** A cost that nobody can check is worth nothing beside one that somebody can. */
export const decideFigures = ({ yearlyCost, costBasis }: Pick<CouncilShare, 'yearlyCost' | 'costBasis'>): Decision<FiguresCode> =>
  demand(yearlyCost === null || !isBlank(costBasis), 'COST_BASIS_MISSING', ['costBasis'], 'Say how you know the cost, so that others can check it.');

export type SharingCode = 'WRONG_STATE' | 'MISSING' | 'PERSONAL_DATA' | FiguresCode;
export type SharingFacts = { readonly state: ProblemState; readonly content: ProblemContent; readonly own: Pick<CouncilShare, 'yearlyCost' | 'costBasis'> };

/** What is still missing before others can say whether they have it too. */
export const decideCompleteness = ({ content, own }: Pick<SharingFacts, 'content' | 'own'>): Decision<'MISSING' | 'PERSONAL_DATA' | FiguresCode> =>
  combine<'MISSING' | 'PERSONAL_DATA' | FiguresCode>(
    demand(!isUnwritten(content.title), 'MISSING', ['title', 'en'], 'Say in a few words what goes wrong.'),
    demand(!isUnwritten(content.whatHappens), 'MISSING', ['whatHappens', 'en'], 'Describe what happens, so that others can tell whether they have it too.'),
    demand(!isUnwritten(content.whoIsAffected), 'MISSING', ['whoIsAffected', 'en'], 'Say whom it affects, and how.'),
    decideFigures(own),
    refused(...refusePersonalData([...publicTextsOf(content), { path: ['costBasis'], text: own.costBasis }])),
  );

/** NOTED to SHARED. */
export const decideSharing = (facts: SharingFacts): Decision<SharingCode> =>
  combine<SharingCode>(
    demand(problemAfter(facts.state, 'share') !== null, 'WRONG_STATE', [], 'This problem is shared or closed already. Read it again.'),
    decideCompleteness(facts),
  );

export type ClosingProblemCode = 'WRONG_STATE' | 'REASON_MISSING' | 'PERSONAL_DATA';
export type ClosingProblemFacts = { readonly state: ProblemState; readonly reason: string; readonly wasShared: boolean };

/** To CLOSED. Whoever read of it is told why. */
export const decideClosingProblem = ({ state, reason, wasShared }: ClosingProblemFacts): Decision<ClosingProblemCode> =>
  combine<ClosingProblemCode>(
    demand(problemAfter(state, 'close') !== null, 'WRONG_STATE', [], 'A problem is closed while it is noted or shared. This one is not.'),
    demand(reason.trim().length >= 10, 'REASON_MISSING', ['reason'], 'Say why, in at least 10 characters: is it solved, or another one’s twin?'),
    refused(...(wasShared ? refusePersonalData([{ path: ['reason'], text: reason }]) : [])),
  );

export type JoiningCode = 'WRONG_STATE' | 'ALREADY_JOINED' | 'NO_SUCH_PLACE' | 'PERSONAL_DATA' | FiguresCode;
export type JoiningFacts = {
  readonly state: ProblemState;
  readonly hasItAlready: boolean;
  readonly isPlaceKnown: boolean;
  readonly share: Pick<CouncilShare, 'yearlyCost' | 'costBasis'>;
  readonly words: string | null;
};

/** "We have this too": another council adds itself with its own figures. */
export const decideJoining = (facts: JoiningFacts): Decision<JoiningCode> =>
  facts.hasItAlready
    ? refused<JoiningCode>(refuse('ALREADY_JOINED', [], 'Your council has this problem already. Change your figures instead.'))
    : decideOwnShare(facts);

/** What a council says of its part, when it joins and whenever it corrects it. */
export const decideOwnShare = ({ state, isPlaceKnown, share, words }: Omit<JoiningFacts, 'hasItAlready'>): Decision<JoiningCode> =>
  combine<JoiningCode>(
    demand(isProblemJoinable(state), 'WRONG_STATE', [], 'This problem is closed. Write your own, if it is still there.'),
    demand(isPlaceKnown, 'NO_SUCH_PLACE', ['placeCode'], 'Choose a place from the list.'),
    decideFigures(share),
    refused(
      ...refusePersonalData([
        { path: ['costBasis'], text: share.costBasis },
        { path: ['words'], text: words },
      ]),
    ),
  );
