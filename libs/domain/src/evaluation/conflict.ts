// Conflicts of interest: everyone on a panel declares on every organisation, and an interest keeps them out.
import { combine, demand, refuse, refused, type Decision } from '../decision/index.ts';

/** In the words of the Procurement Act 2023, s.81. */
export const INTERESTS = ['NONE', 'PERSONAL', 'PROFESSIONAL', 'FINANCIAL'] as const;
export type Interest = (typeof INTERESTS)[number];

export const ASSIGNMENT_STATES = ['PENDING_DECLARATION', 'CLEARED', 'RECUSED', 'IN_PROGRESS', 'SUBMITTED'] as const;
/** Of one evaluator on one challenge; SUBMITTED is frozen. */
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

export type Declared = {
  readonly organisationId: string;
  readonly interest: Interest;
  readonly directness: 'DIRECT' | 'INDIRECT' | null;
  readonly explanation: string;
};

export type DeclarationCode = 'NOT_ON_PANEL' | 'ALREADY_SENT' | 'ORGANISATION_MISSING' | 'EXPLANATION_MISSING' | 'FLAG_UNANSWERED';
export type DeclarationFacts = {
  readonly isOnPanel: boolean;
  readonly assignment: AssignmentState;
  /** Every proposer, consortium member, subcontractor and pledger. */
  readonly organisationIds: readonly string[];
  readonly declarations: readonly Declared[];
  /** Parties with which the records connect the person, such as a past employer; a plain no is not enough there. */
  readonly flaggedIds?: readonly string[];
};

const EXPLANATION_LENGTH = 10;

const unexplained = ({ interest, directness, explanation }: Declared): boolean =>
  interest !== 'NONE' && (directness === null || explanation.trim().length < EXPLANATION_LENGTH);

/** Whether a declaration is whole: one line per organisation, and words for each interest. PA23 s.81 to 83. */
export const decideDeclaration = (facts: DeclarationFacts): Decision<DeclarationCode> => {
  const named = new Set(facts.declarations.map((one) => one.organisationId));
  return combine<DeclarationCode>(
    demand(facts.isOnPanel, 'NOT_ON_PANEL', ['panel'], 'Only members of this panel declare. Ask the chair to add you.'),
    demand(
      facts.assignment !== 'SUBMITTED',
      'ALREADY_SENT',
      ['assignment'],
      'Your scores are already sent. Tell the chair about a conflict you have found since.',
    ),
    refused(
      ...facts.organisationIds
        .filter((id) => !named.has(id))
        .map((id) =>
          refuse('ORGANISATION_MISSING', ['declarations', id], 'Say whether you have an interest in this organisation.'),
        ),
    ),
    refused(
      ...facts.declarations
        .filter(({ organisationId, interest, explanation }) => interest === 'NONE' && facts.flaggedIds?.includes(organisationId) === true && explanation.trim().length < EXPLANATION_LENGTH)
        .map(({ organisationId }) =>
          refuse('FLAG_UNANSWERED', ['declarations', organisationId], 'You worked there. Declare the interest, or say in at least 10 characters why it is none.'),
        ),
    ),
    refused(
      ...facts.declarations
        .filter(unexplained)
        .map(({ organisationId }) =>
          refuse(
            'EXPLANATION_MISSING',
            ['declarations', organisationId],
            'Choose direct or indirect, and describe the interest in at least 10 characters.',
          ),
        ),
    ),
  );
};

/** What follows from a whole declaration: any interest at all keeps the person from scoring. */
export const outcomeOfDeclaration = (declarations: readonly Declared[]): 'CLEARED' | 'RECUSED' =>
  declarations.every((one) => one.interest === 'NONE') ? 'CLEARED' : 'RECUSED';
