// Reads `.pb` files as Pabulib describes them, names the line of each trouble, and writes back what it read.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { budgetVoteOf, equalShares, pbElectionOf, readPb, VOTE_TYPES, writePb, type PbElection } from '../index.ts';

/** In the form of the example on pabulib.org/format, with blanks behind the semicolons. */
const park = `META
key; value
description; Our park
country; Cymru
unit; Llanfair
num_projects; 3
num_votes; 4
budget; 2500.50
vote_type; approval
PROJECTS
project_id; cost; category; name
1; 600; culture, education;"Paths; second part"
2; 800.5; sport;"""Our"" wall"
4; 1400; culture; Trees

VOTES
voter_id; age; sex; vote
1; 34; f; 1,2,4
2; 51; m; 1, 2
3; 23; m; 4
4; 19; f;
`;
const election = (text: string): PbElection => {
  const reading = readPb(text);
  if (!reading.ok) throw new Error(JSON.stringify(reading.troubles));
  return reading.election;
};
const troubles = (text: string) => {
  const reading = readPb(text);
  return reading.ok ? [] : reading.troubles.map(({ code, line }) => [code, line]);
};

describe('reading a .pb file', () => {
  it('keeps amounts exactly, in the smallest part that the file uses', () => {
    expect(election(park)).toMatchObject({ voteType: 'approval', decimals: 2, budget: 250_050n });
    expect(election(park).projects.map(({ id, cost, fields }) => [id, cost, fields.get('name')])).toEqual([
      ['1', 60_000n, 'Paths; second part'],
      ['2', 80_050n, '"Our" wall'],
      ['4', 140_000n, 'Trees'],
    ]);
  });

  it('keeps what it does not know, and blank votes', () => {
    expect([...election(park).meta]).toEqual([['description', 'Our park'], ['country', 'Cymru'], ['unit', 'Llanfair']]);
    expect(election(park).votes.map(({ voterId, projects, fields }) => [voterId, projects.join('+'), fields.get('age')])).toEqual([
      ['1', '1+2+4', '34'],
      ['2', '1+2', '51'],
      ['3', '4', '23'],
      ['4', '', '19'],
    ]);
  });

  it.each([
    ['vote_type; approval', 'vote_type; fancy', 'UNKNOWN_VOTE_TYPE', 9],
    ['budget; 2500.50', 'budget; £2,500', 'NOT_MONEY', 8],
    ['budget; 2500.50', 'spare; 1', 'META_MISSING', 1],
    ['num_votes; 4', 'num_votes; 5', 'COUNT_DIFFERS', 7],
    ['num_votes; 4', 'num_projects; 4', 'META_TWICE', 7],
    ['1; 600', '1; -600', 'NOT_MONEY', 12],
    ['1; 600', '; 600', 'ID_MISSING', 12],
    ['2; 800.5', '1; 800.5', 'PROJECT_TWICE', 13],
    ['Trees', 'Trees; more', 'TOO_MANY_FIELDS', 14],
    ['project_id; cost; category', 'project_id; price; category', 'COLUMN_MISSING', 10],
    ['age; sex; vote', 'age; age; vote', 'COLUMN_TWICE', 17],
    ['2; 51', '1; 51', 'VOTER_TWICE', 19],
    ['23; m; 4', '23; m; 9', 'UNKNOWN_PROJECT', 20],
    ['23; m; 4', '23; m; 4,4', 'PROJECT_TWICE_ON_BALLOT', 20],
    ['META\n', 'hello\nMETA\n', 'TEXT_BEFORE_SECTION', 1],
    ['VOTES\n', 'META\n', 'SECTION_TWICE', 16],
    ['VOTES\n', 'BALLOTS\n', 'SECTION_MISSING', 21],
    ['19; f;', '19; f;"', 'NOT_CSV', 21],
  ])('with "%s" turned into "%s" complains of %s in line %i', (found, instead, code, line) => {
    expect(troubles(park.replace(found, instead))).toContainEqual([code, line]);
  });

  it('names troubles in the order of lines, and no more than a hundred', () => {
    const many = Array.from({ length: 300 }, (_, index) => `${index}; 20; f; 99`).join('\n');
    const found = troubles(park.replace('1; 34; f; 1,2,4', many));
    expect(found).toHaveLength(100);
    expect(found.map(([, line]) => line)).toEqual(found.map(([, line]) => Number(line)).toSorted((a, b) => a - b));
  });

  it('wants as many points as projects where votes have points', () => {
    const scored = park.replace('approval', 'scoring').replace('sex; vote', 'vote; points').replace('f; 1,2,4', '1,2,4; 3,2,-1').replace('m; 1, 2', '1,2; 1').replace('m; 4', '4; x').replace('f;\n', ';\n');
    expect(troubles(scored)).toEqual([['WRONG_POINTS', 19], ['WRONG_POINTS', 20]]);
    const right = election(scored.replace('1,2; 1', '1,2; 1,0').replace('4; x', '4; 0.5'));
    expect(right.votes.map(({ points }) => points)).toEqual([[3, 2, -1], [1, 0], [0.5], []]);
    expect(budgetVoteOf(right)).toBeNull();
  });
});

const word = fc.stringMatching(/^[A-Za-z0-9ŵŷ"';,_.=-]{1,8}$/u);
const id = fc.stringMatching(/^[A-Za-z0-9ŵ_"-]{1,6}$/u);
const fields = (...columns: string[]) => fc.tuple(...columns.map(() => word)).map((values) => new Map(columns.map((column, place) => [column, values[place] ?? ''])));
const anyElection: fc.Arbitrary<PbElection> = fc
  .record({
    voteType: fc.constantFrom(...VOTE_TYPES),
    // The file has so many decimals as its longest amount, and the budget is written with all of them.
    decimals: fc.integer({ min: 0, max: 3 }),
    budget: fc.bigInt({ min: 1n, max: 10n ** 15n }),
    projects: fc.uniqueArray(fc.record({ id, cost: fc.bigInt({ min: 1n, max: 10n ** 12n }), fields: fields('name', '__proto__') }), { selector: (project) => project.id, minLength: 1, maxLength: 5 }),
    meta: fc.dictionary(fc.stringMatching(/^[a-z]{3,6}x$/u), word).map((meta) => new Map(Object.entries(meta))),
  })
  .chain((election) => {
    const ballot = fc.shuffledSubarray(election.projects.map((project) => project.id)).chain((projects) =>
      fc.record({ projects: fc.constant(projects), points: fc.tuple(...projects.map(() => fc.integer({ min: -99, max: 99 }))), fields: fields('age') }),
    );
    const hasPoints = election.voteType === 'cumulative' || election.voteType === 'scoring';
    return fc.array(ballot, { maxLength: 6 }).map((ballots) => ({
      ...election,
      votes: ballots.map((vote, index) => ({ ...vote, voterId: `v${index}`, points: hasPoints ? vote.points : null })),
    }));
  });

describe('writing a .pb file', () => {
  it('gives the same election when it is read again', () => {
    fc.assert(
      fc.property(anyElection, (before) => {
        expect(readPb(writePb(before))).toEqual({ ok: true, election: before });
      }),
      { numRuns: 500 },
    );
  });

  it('exports a vote of ours so that it is counted alike, and hides the order in which people came', () => {
    const vote = { budget: 250_000n, unit: 100n, projects: [{ id: 'a', cost: 60_000n }, { id: 'b', cost: 200_000n }], ballots: [{ approves: ['b', 'a'], count: 2 }, { approves: [] }, { approves: ['a'] }] };
    const text = writePb(pbElectionOf({ vote, meta: new Map([['description', 'Park']]), projectFields: new Map([['a', new Map([['name', 'Trees']])]]) }));
    expect(text).toContain('budget;2500\n');
    expect(text).toContain('project_id;cost;name\na;600;Trees\nb;2000;\n');
    expect(text).toContain('voter_id;vote\n1;a,b\n2;a,b\n3;a\n4;\n');
    const again = budgetVoteOf(election(text));
    expect(again && equalShares(again).outcome.chosen).toEqual(equalShares(vote).outcome.chosen);
    const pence = pbElectionOf({ vote: { ...vote, budget: 250_001n }, meta: new Map() });
    expect(writePb(pence)).toContain('budget;2500.01\n');
  });
});
