// The files of a closed consultation: votes without any trace of who or when, the result, and how it was counted.
import { csvText, type CsvCell, CSV_BYTE_ORDER_MARK, pbElectionOf, seededRandom, writePb } from '@moothall/domain/evidence';
import { toDecimalString } from '@moothall/domain/money';
import type { BudgetInputs, ConsultationCount, ConsultationInputs } from '@moothall/domain/priority';
import type { LocalJson, OptionRow } from './consultations.queries.ts';

export interface FileFacts {
  readonly title: LocalJson;
  readonly organisation: string;
  readonly options: readonly OptionRow[];
  readonly inputs: ConsultationInputs;
  readonly inputsHash: string;
}

type Row = readonly CsvCell[];
const textIn = ({ en, cy }: LocalJson): string => en ?? cy ?? '';

/** Drawn by the hash of the votes: the same each time, and no hint of the order in which they came. */
function shuffled<T>(items: readonly T[], seed: string): T[] {
  const random = seededRandom(seed);
  return items.map((item) => ({ item, lot: random() })).toSorted((one, other) => one.lot - other.lot).map(({ item }) => item);
}

const times = <T>(count: number, item: T): T[] => Array.from({ length: count }, () => item);

function voteRows({ inputs, options }: FileFacts): { header: Row; rows: Row[] } {
  const codeAt = (place: number): string => options[place]?.code ?? '';
  switch (inputs.method) {
    case 'PAIRWISE':
      return {
        header: ['preferred', 'over', 'undecided_because', 'too_fast'],
        rows: [
          ...inputs.votes.flatMap(([won, lost, usual, limited]) => [...times(usual, [codeAt(won), codeAt(lost), '', false]), ...times(limited, [codeAt(won), codeAt(lost), '', true])]),
          ...inputs.undecided.flatMap(({ reason, usual, limited }) => [...times(usual, ['', '', reason, false]), ...times(limited, ['', '', reason, true])]),
        ],
      };
    case 'RANKED':
      return { header: ['ranking'], rows: inputs.ballots.flatMap(({ tiers, count }) => times(count, [tiers.map((tier) => tier.map(codeAt).join('=')).join('>')])) };
    case 'BUDGET':
      return { header: ['approves'], rows: inputs.ballots.flatMap(({ approves, count }) => times(count, [approves.map(codeAt).join(' ')])) };
  }
}

export function votesCsv(facts: FileFacts): string {
  const { header, rows } = voteRows(facts);
  return CSV_BYTE_ORDER_MARK + csvText([header, ...shuffled(rows, facts.inputsHash)]);
}

function resultRows(count: ConsultationCount, label: (id: string) => Row): Row[] {
  switch (count.kind) {
    case 'PAIRWISE':
      return [
        ['votes', 'option', 'title', 'rank', 'tied', 'score', 'low_95', 'high_95', 'wins', 'losses'],
        ...(['everyone', 'withoutLimited'] as const).flatMap((which) => count[which].scores.map(({ option, rank, isTied, score, low, high, wins, losses }) => [which === 'everyone' ? 'all' : 'without_too_fast', ...label(option), rank, isTied, score, low, high, wins, losses])),
      ];
    case 'RANKED':
      return [
        ['option', 'title', 'rank', 'tied', ...count.options.map((id) => `preferred_over_${label(id)[0]}`)],
        ...count.ranking.map(({ option, rank, tiedWith }) => [...label(option), rank, tiedWith.length > 0, ...(count.pairwise[count.options.indexOf(option)] ?? [])]),
      ];
    case 'BUDGET':
      return [
        ['option', 'title', 'cost', 'votes', 'equal_shares', 'because', 'greedy', 'payment_pence_exact'],
        ...count.chosen.map(({ option, cost, votes, by, payment }) => [...label(option), toDecimalString(BigInt(cost)), votes, true, by, count.greedy.chosen.includes(option), payment ? `${payment.num}/${payment.den}` : '']),
        ...count.notChosen.map(({ option, cost, votes, because }) => [...label(option), toDecimalString(BigInt(cost)), votes, false, because, count.greedy.chosen.includes(option), '']),
      ];
  }
}

export function resultCsv({ options }: FileFacts, count: ConsultationCount): string {
  const byId = new Map(options.map((option) => [option.id, option]));
  const label = (id: string): Row => [byId.get(id)?.code ?? '', textIn(byId.get(id)?.title ?? {})];
  return CSV_BYTE_ORDER_MARK + csvText(resultRows(count, label));
}

/** For other programs that count budget votes; null for the other methods. */
export function pbFile({ title, organisation, options, inputs }: FileFacts): string | null {
  return inputs.method === 'BUDGET' ? writePb(electionOf(inputs, options, textIn(title), organisation)) : null;
}

function electionOf({ budget, unit, projects, ballots }: BudgetInputs, options: readonly OptionRow[], title: string, organisation: string) {
  const codes = options.map((option) => option.code);
  return pbElectionOf({
    vote: {
      budget: BigInt(budget),
      unit: BigInt(unit),
      projects: projects.map(({ cost }, place) => ({ id: codes[place] ?? '', cost: BigInt(cost) })),
      ballots: ballots.map(({ approves, count }) => ({ approves: approves.flatMap((place) => codes[place] ?? []), count })),
    },
    meta: new Map([['description', title], ['country', 'United Kingdom'], ['unit', organisation], ['currency', 'GBP'], ['rule', 'equalshares']]),
    projectFields: new Map(options.map((option) => [option.code, new Map([['name', textIn(option.title)]])])),
  });
}
