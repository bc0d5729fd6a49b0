// A budget vote: projects with a cost, people who approve some of them, and money for a part.
import { combine, demand, refuse, refused, type Decision, type Refusal } from '../../decision/index.ts';

export type BudgetProject = { readonly id: string; readonly cost: bigint };
/** The projects somebody approves; the order is no matter. A blank ballot counts as a voter. */
export type ApprovalBallot = { readonly approves: readonly string[]; readonly count?: number };
export type BudgetVote = {
  /** Whole units of the smallest money, such as pence; so are all costs. */
  readonly budget: bigint;
  /** By how much each voter's share is raised at a time where money is left over: one unit of money, 100n for pence. */
  readonly unit: bigint;
  readonly projects: readonly BudgetProject[];
  readonly ballots: readonly ApprovalBallot[];
};
export type BudgetVoteCode = 'BUDGET_NOT_POSITIVE' | 'UNIT_NOT_POSITIVE' | 'COST_NOT_POSITIVE' | 'PROJECT_LISTED_TWICE' | ApprovalCode;
export type ApprovalCode = 'UNKNOWN_PROJECT' | 'PROJECT_TWICE';

/** Whether a ballot can be counted. */
export const checkApprovals = (projects: readonly string[], approves: readonly string[]): Decision<ApprovalCode> => {
  const listed = new Set(projects);
  const refusals = approves.flatMap((id, place): Refusal<ApprovalCode>[] => {
    const path = ['approves', String(place)];
    if (!listed.has(id)) return [refuse('UNKNOWN_PROJECT', path, 'Choose from the listed projects.')];
    return approves.indexOf(id) < place ? [refuse('PROJECT_TWICE', path, 'Choose each project once.')] : [];
  });
  return refused(...refusals);
};

const checkProject = ({ id, cost }: BudgetProject, place: number, projects: readonly BudgetProject[]): Decision<BudgetVoteCode> =>
  combine<BudgetVoteCode>(
    demand(cost > 0n, 'COST_NOT_POSITIVE', ['projects', String(place), 'cost'], 'Enter a cost of more than nothing.'),
    demand(projects.findIndex((project) => project.id === id) === place, 'PROJECT_LISTED_TWICE', ['projects', String(place), 'id'], 'List each project once.'),
  );

/** Whether a vote can be counted, but for its ballots. */
export const checkBudgetVote = ({ budget, unit, projects }: Omit<BudgetVote, 'ballots'>): Decision<BudgetVoteCode> =>
  combine<BudgetVoteCode>(
    demand(budget > 0n, 'BUDGET_NOT_POSITIVE', ['budget'], 'Enter a budget of more than nothing.'),
    demand(unit > 0n, 'UNIT_NOT_POSITIVE', ['unit'], 'Enter a unit of money of more than nothing.'),
    ...projects.map(checkProject),
  );
