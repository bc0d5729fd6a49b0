// The votes of a `.pb` file, each checked against the projects.
import type { PbVote, VoteType } from './election.ts';
import type { Complain, Entry, Section } from './sections.ts';

const listIn = (text: string): string[] => (text === '' ? [] : text.split(',').map((part) => part.trim()));

const checkBallot = (ballot: readonly string[], listed: ReadonlySet<string>, line: number, complain: Complain): void => {
  const seen = new Set<string>();
  for (const id of ballot) {
    if (!listed.has(id)) complain('UNKNOWN_PROJECT', line, `Take "${id}" off this vote, or list it in PROJECTS.`);
    else if (seen.has(id)) complain('PROJECT_TWICE_ON_BALLOT', line, `Name "${id}" once on this vote.`);
    seen.add(id);
  }
};

const pointsIn = (entry: Entry, ballot: readonly string[], complain: Complain): number[] => {
  const points = listIn(entry.field('points'));
  if (points.length !== ballot.length) complain('WRONG_POINTS', entry.line, 'Give as many points as projects in this vote.');
  if (points.some((point) => !/^-?\d{1,9}(?:\.\d{1,6})?$/u.test(point))) complain('WRONG_POINTS', entry.line, 'Give the points of this vote as numbers, separated by commas.');
  return points.map(Number);
};

const KNOWN = new Set(['voter_id', 'vote', 'points']);

export const readVotes = (section: Section, voteType: VoteType, listed: ReadonlySet<string>, complain: Complain): PbVote[] => {
  const hasPoints = voteType === 'cumulative' || voteType === 'scoring';
  for (const column of ['voter_id', 'vote', ...(hasPoints ? ['points'] : [])]) {
    if (!section.columns.includes(column)) complain('COLUMN_MISSING', section.line, `Add the column "${column}" to VOTES.`);
  }
  const others = section.columns.filter((column) => column !== '' && (!KNOWN.has(column) || (column === 'points' && !hasPoints)));
  const voters = new Set<string>();
  return section.entries.map((entry): PbVote => {
    const voterId = entry.field('voter_id');
    if (voterId === '') complain('ID_MISSING', entry.line, 'Give this voter an ID.');
    else if (voters.has(voterId)) complain('VOTER_TWICE', entry.line, `The voter "${voterId}" votes twice. Keep one vote.`);
    voters.add(voterId);
    const projects = listIn(entry.field('vote'));
    checkBallot(projects, listed, entry.line, complain);
    const fields = new Map(others.map((column) => [column, entry.field(column)]));
    return { voterId, projects, points: hasPoints ? pointsIn(entry, projects, complain) : null, fields };
  });
};
