// Writes a `.pb` file of Pabulib; reading it again gives the same election.
import { quotedWhereNeeded } from '../csv/write-csv.ts';
import { amountText } from './amounts.ts';
import type { PbElection } from './election.ts';

const line = (fields: readonly string[]): string => `${fields.map((field) => quotedWhereNeeded(field, ';')).join(';')}\n`;

/** Columns that any row has, in the order in which they first occur. */
const columnsOf = (rows: readonly { readonly fields: ReadonlyMap<string, string> }[]): string[] => [...new Set(rows.flatMap(({ fields }) => [...fields.keys()]))];

const metaLines = ({ meta, projects, votes, budget, decimals, voteType }: PbElection): string[] =>
  [...meta, ['num_projects', String(projects.length)], ['num_votes', String(votes.length)], ['budget', amountText(budget, decimals)], ['vote_type', voteType]].map(line);

const projectLines = ({ projects, decimals }: PbElection): string[] => {
  const columns = columnsOf(projects);
  return [
    line(['project_id', 'cost', ...columns]),
    ...projects.map(({ id, cost, fields }) => line([id, amountText(cost, decimals), ...columns.map((column) => fields.get(column) ?? '')])),
  ];
};

const voteLines = ({ votes, voteType }: PbElection): string[] => {
  const columns = columnsOf(votes);
  const hasPoints = voteType === 'cumulative' || voteType === 'scoring';
  return [
    line(['voter_id', ...columns, 'vote', ...(hasPoints ? ['points'] : [])]),
    ...votes.map(({ voterId, fields, projects, points }) =>
      line([voterId, ...columns.map((column) => fields.get(column) ?? ''), projects.join(','), ...(hasPoints ? [(points ?? []).join(',')] : [])]),
    ),
  ];
};

export const writePb = (election: PbElection): string =>
  ['META\n', line(['key', 'value']), ...metaLines(election), 'PROJECTS\n', ...projectLines(election), 'VOTES\n', ...voteLines(election)].join('');
