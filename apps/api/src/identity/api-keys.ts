// Makes and reads API keys: `moot_live_<8>_<43>`, shown once, stored as prefix and hash.
import { Injectable } from '@nestjs/common';
import { Rows } from '../platform/database/rows.ts';
import { newId } from '../platform/graphql/ids.ts';
import type { Tx } from '../platform/transaction.ts';
import { besideOf } from './beside.ts';
import { ApiKeyEntity } from './api-key.entity.ts';
import { hashSecret, randomSecret, sameHash } from './secrets.ts';

const SHAPE = /^moot_live_([A-Za-z0-9_-]{8})_([A-Za-z0-9_-]{43})$/;

export interface NewKey {
  readonly organisationId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly createdBy: string;
  readonly expiresAt: Date | null;
}

export interface ApiKeyRow {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: string[];
  readonly organisationId: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

/** What a presented key stands for. */
export interface LiveKey {
  readonly id: string;
  readonly organisationId: string;
  readonly createdBy: string;
  readonly scopes: string[];
  /** See `readBeside`. */
  readonly beside: unknown;
}

const COLUMNS = `id, name, prefix, scopes, organisation_id as "organisationId", created_at as "createdAt",
  last_used_at as "lastUsedAt", expires_at as "expiresAt", revoked_at as "revokedAt"`;

@Injectable()
export class ApiKeys {
  constructor(private readonly rows: Rows) {}

  /** @returns the id, and the key itself, which is never readable again. */
  async create(tx: Tx, key: NewKey): Promise<{ id: string; secret: string }> {
    const prefix = randomSecret().slice(0, 8);
    const secret = `moot_live_${prefix}_${randomSecret()}`;
    const id = newId('key');
    await tx.insert(ApiKeyEntity, { id, prefix, secretHash: hashSecret(secret), revokedAt: null, ...key, scopes: [...key.scopes] });
    return { id, secret };
  }

  /** @returns null for a key that is malformed, unknown, expired or revoked, or whose maker is suspended. */
  async read(secret: string): Promise<LiveKey | null> {
    const prefix = SHAPE.exec(secret)?.[1];
    if (!prefix) return null;
    const row = await this.rows.one<LiveKey & { secretHash: string; stale: boolean }>(
      `select k.id, k.organisation_id as "organisationId", k.created_by as "createdBy", k.scopes, k.secret_hash as "secretHash", ${besideOf('k.created_by')},
              k.last_used_at is null or k.last_used_at < clock_timestamp() - interval '1 minute' as stale
       from api_key k join person p on p.id = k.created_by
       where k.prefix = $1 and k.revoked_at is null and p.suspended_at is null
         and (k.expires_at is null or k.expires_at > clock_timestamp())`,
      [prefix],
    );
    if (!row || !sameHash(row.secretHash, hashSecret(secret))) return null;
    if (row.stale) await this.rows.all('update api_key set last_used_at = clock_timestamp() where id = $1', [row.id]);
    return row;
  }

  /** @returns false when it was revoked before */
  async revoke(tx: Tx, id: string): Promise<boolean> {
    const [, count]: [unknown[], number] = await tx.query('update api_key set revoked_at = clock_timestamp() where id = $1 and revoked_at is null', [id]);
    return count > 0;
  }

  ofOrganisations(organisationIds: readonly string[]): Promise<ApiKeyRow[]> {
    return this.rows.all<ApiKeyRow>(
      `select ${COLUMNS} from api_key where organisation_id = any($1) order by id desc limit 200`,
      [organisationIds],
    );
  }

  byId(id: string): Promise<ApiKeyRow | null> {
    return this.rows.one<ApiKeyRow>(`select ${COLUMNS} from api_key where id = $1`, [id]);
  }
}
