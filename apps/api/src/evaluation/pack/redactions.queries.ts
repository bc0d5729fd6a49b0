// Every SELECT on what is withheld from a decision pack, and on what suppliers claim to be confidential.
import type { RedactionGround } from '@moothall/domain/pack';
import type { Rows } from '../../platform/database/rows.ts';

export interface RedactionRow {
  readonly id: string;
  readonly challengeId: string;
  readonly file: string;
  readonly key: string;
  readonly field: string;
  readonly ground: RedactionGround;
  readonly note: string;
  readonly madeBy: string;
  readonly madeAt: Date;
}

/** Those in force, in a fixed order. */
export function readRedactions(rows: Rows, challengeId: string): Promise<RedactionRow[]> {
  return rows.all<RedactionRow>(
    `select id, challenge_id as "challengeId", file, row_key as key, field, ground, note, made_by as "madeBy", made_at as "madeAt"
     from pack_redaction where challenge_id = $1 and lifted_at is null order by file, row_key, field`,
    [challengeId],
  );
}

export interface ClaimRow {
  readonly proposalId: string;
  readonly label: string;
  readonly field: string;
  readonly ground: 'S43_COMMERCIAL' | 'S41_IN_CONFIDENCE';
  readonly why: string;
}

/** What suppliers claimed when they sent, of what was opened. */
export function readClaims(rows: Rows, challengeId: string): Promise<ClaimRow[]> {
  return rows.all<ClaimRow>(
    `select p.id as "proposalId", p.label, claim ->> 'field' as field, claim ->> 'ground' as ground, claim ->> 'why' as why
     from proposal p, jsonb_array_elements(coalesce(p.content -> 'confidential', '[]')) claim where p.challenge_id = $1 and p.label is not null and p.content is not null order by p.label, 3`,
    [challengeId],
  );
}
