// Reads a `.pb` file of Pabulib, and says of every trouble in which line it is.
import { amountOf, decimalsOf } from './amounts.ts';
import { VOTE_TYPES, type PbProject, type PbReading, type VoteType } from './election.ts';
import { readVotes } from './read-votes.ts';
import { sectionsOf, troubleList, type Complain, type Section } from './sections.ts';

type Meta = { readonly field: (key: string) => string; readonly lineOf: (key: string) => number; readonly others: ReadonlyMap<string, string> };

/** What is worked out from the rest, or has a place of its own. */
const OWN_KEYS = new Set(['budget', 'vote_type', 'num_projects', 'num_votes']);

const readMeta = (section: Section, complain: Complain): Meta => {
  for (const column of ['key', 'value']) if (!section.columns.includes(column)) complain('COLUMN_MISSING', section.line, `Add the column "${column}" to META.`);
  const found = new Map<string, { readonly value: string; readonly line: number }>();
  for (const entry of section.entries) {
    const key = entry.field('key');
    if (found.has(key)) complain('META_TWICE', entry.line, `Give "${key}" once.`);
    else found.set(key, { value: entry.field('value'), line: entry.line });
  }
  for (const key of ['budget', 'vote_type', 'num_projects', 'num_votes']) {
    if (!found.has(key)) complain('META_MISSING', section.line, `Add "${key}" to META.`);
  }
  return {
    field: (key) => found.get(key)?.value ?? '',
    lineOf: (key) => found.get(key)?.line ?? section.line,
    others: new Map([...found].filter(([key]) => !OWN_KEYS.has(key)).map(([key, { value }]) => [key, value])),
  };
};

const readVoteType = (meta: Meta, complain: Complain): VoteType => {
  const voteType = VOTE_TYPES.find((type) => type === meta.field('vote_type').toLowerCase());
  if (voteType === undefined && meta.field('vote_type') !== '') complain('UNKNOWN_VOTE_TYPE', meta.lineOf('vote_type'), `Choose one of ${VOTE_TYPES.join(', ')} as vote_type.`);
  return voteType ?? 'approval';
};

/** The most decimals of any amount; complains of what is none. */
const readDecimals = (meta: Meta, section: Section, complain: Complain): number => {
  const amounts = [
    ...(meta.field('budget') === '' ? [] : [{ text: meta.field('budget'), line: meta.lineOf('budget') }]),
    ...section.entries.map((entry) => ({ text: entry.field('cost'), line: entry.line })),
  ];
  return amounts.reduce((most, { text, line }) => {
    const decimals = decimalsOf(text);
    if (decimals === null || amountOf(text, 6) === 0n) complain('NOT_MONEY', line, `Write an amount of more than nothing, such as 2500 or 2500.50, instead of "${text}".`);
    return Math.max(most, decimals ?? 0);
  }, 0);
};

const readProjects = (section: Section, decimals: number, complain: Complain): PbProject[] => {
  for (const column of ['project_id', 'cost']) if (!section.columns.includes(column)) complain('COLUMN_MISSING', section.line, `Add the column "${column}" to PROJECTS.`);
  const others = section.columns.filter((column) => column !== '' && column !== 'project_id' && column !== 'cost');
  const seen = new Set<string>();
  return section.entries.map((entry) => {
    const id = entry.field('project_id');
    if (id === '') complain('ID_MISSING', entry.line, 'Give this project an ID.');
    else if (seen.has(id)) complain('PROJECT_TWICE', entry.line, `List the project "${id}" once.`);
    seen.add(id);
    return { id, cost: amountOf(entry.field('cost'), decimals), fields: new Map(others.map((column) => [column, entry.field(column)])) };
  });
};

const checkCount = (meta: Meta, key: string, count: number, complain: Complain): void => {
  const said = meta.field(key);
  if (said !== '' && said !== String(count)) complain('COUNT_DIFFERS', meta.lineOf(key), `${key} says ${said}, but there are ${count}. The file may be cut off.`);
};

/** Answers the election, or all that is wrong with the file (the first hundred troubles), in the order of lines. */
export const readPb = (text: string): PbReading => {
  const { troubles, complain } = troubleList();
  const sections = sectionsOf(text, complain);
  const [metaSection, projectSection, voteSection] = [sections.get('META'), sections.get('PROJECTS'), sections.get('VOTES')];
  if (metaSection === undefined || projectSection === undefined || voteSection === undefined) return { ok: false, troubles };
  const meta = readMeta(metaSection, complain);
  const voteType = readVoteType(meta, complain);
  const decimals = readDecimals(meta, projectSection, complain);
  const projects = readProjects(projectSection, decimals, complain);
  const votes = readVotes(voteSection, voteType, new Set(projects.map(({ id }) => id)), complain);
  checkCount(meta, 'num_projects', projects.length, complain);
  checkCount(meta, 'num_votes', votes.length, complain);
  if (troubles.length > 0) return { ok: false, troubles: troubles.toSorted((a, b) => a.line - b.line) };
  return { ok: true, election: { voteType, decimals, budget: amountOf(meta.field('budget'), decimals), projects, votes, meta: meta.others } };
};
