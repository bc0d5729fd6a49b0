// Votes of many invented visits, drawn with a seed and stored in one statement each, so that the first start stays quick.
import type { INestApplication } from '@nestjs/common';
import { type Random, seededRandom } from '@moothall/domain/evidence';
import { UNDECIDED_REASONS } from '@moothall/domain/priority';
import { DataSource } from 'typeorm';
import { inTransaction } from '../platform/transaction.ts';
import type { Found } from './found.ts';

interface Asked {
  readonly id: string;
  readonly options: readonly string[];
}

/** `weight` says how often an option is preferred; the last `hasty` visits answer far too fast. */
export async function storePairVotes(app: INestApplication, { id, options }: Asked, weights: readonly number[], how: Found): Promise<void> {
  const random = seededRandom(how.text('seed'));
  const [visits, hasty] = [how.whole('visits'), how.whole('hasty')];
  const votes = Array.from({ length: visits }, (_, visit) => {
    const pairs = drawn(allPairs(options.length), how.whole('answers'), random);
    return pairs.map(([left, right], turn) => ({ voter: `demo-${visit}`, turn, left: options[left], right: options[right], ...answer(weights[left] ?? 1, weights[right] ?? 1, how.whole('undecided'), random), hasty: visit >= visits - hasty }));
  }).flat();
  await inTransaction(app.get(DataSource, { strict: false }), async (tx) => {
    await tx.query(
      `insert into consultation_vote (consultation_id, voter, turn, left_id, right_id, choice, reason, is_limited)
       select $1, v.voter, v.turn, v."left", v."right", v.choice, v.reason, v.hasty
       from jsonb_to_recordset($2::jsonb) as v(voter text, turn int, "left" text, "right" text, choice text, reason text, hasty boolean)`,
      [id, JSON.stringify(votes)],
    );
    await tx.query(
      `insert into consultation_pair (consultation_id, one_id, other_id, votes)
       select consultation_id, least(left_id, right_id), greatest(left_id, right_id), count(*) from consultation_vote where consultation_id = $1 group by 1, 2, 3`,
      [id],
    );
  });
}

/** Groups of visits that like the same projects, and now and then another one. */
export async function storeBallots(app: INestApplication, { id, options }: Asked, how: Found): Promise<void> {
  const random = seededRandom(how.text('seed'));
  const also = how.whole('also');
  const ballots = how.list('groups').flatMap((group) => {
    const likes = new Set(group.in('likes').numbers());
    return Array.from({ length: group.whole('visits') }, () => options.filter((_, place) => (likes.has(place) ? random() > also : random() < also)));
  });
  await inTransaction(app.get(DataSource, { strict: false }), (tx) =>
    tx.query(
      `insert into consultation_ballot (consultation_id, voter, ballot)
       select $1, 'demo-' || b.n, b.ballot from jsonb_array_elements($2::jsonb) with ordinality as b(ballot, n)`,
      [id, JSON.stringify(ballots)],
    ),
  );
}

type Places = readonly [number, number];

function allPairs(options: number): Places[] {
  return Array.from({ length: options }, (_, one) => Array.from({ length: one }, (_none, other): Places => [one, other])).flat();
}

function drawn(pairs: Places[], count: number, random: Random): Places[] {
  return Array.from({ length: Math.min(count, pairs.length) }, () => pairs.splice(Math.floor(random() * pairs.length), 1)).flat();
}

function answer(left: number, right: number, undecided: number, random: Random): { choice: string; reason: string | null } {
  if (random() < undecided) return { choice: 'UNDECIDED', reason: UNDECIDED_REASONS[Math.floor(random() * UNDECIDED_REASONS.length)] ?? 'OTHER' };
  return { choice: random() < left / (left + right) ? 'LEFT' : 'RIGHT', reason: null };
}
