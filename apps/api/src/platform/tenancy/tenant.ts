// On whose behalf statements run. It is told to the database with each of them, which then shows and changes only what is theirs.
import { AsyncLocalStorage } from 'node:async_hooks';

/** What a connection says while it rests, and a visitor always. */
export const NOBODY = 'nobody';

/** Whose statements these are, as the database reads it; see `tenant()` in migration 0030. */
export type Tenant = string;

interface Cell {
  /** Asked for each statement, since a visitor may become somebody in the middle of a request. */
  tenant: () => Tenant;
}

const cells = new AsyncLocalStorage<Cell>();

/** Empty where nobody said anything: the database then refuses every row that belongs to somebody. */
export function tenantNow(): Tenant {
  return cells.getStore()?.tenant() ?? '';
}

/** Work of a visitor, until `speakFor` says who it is. */
export function asNobody<Result>(work: () => Result): Result {
  return cells.run({ tenant: () => NOBODY }, work);
}

/** Work of somebody known. */
export function asTenant<Result>(tenant: () => Tenant, work: () => Result): Result {
  return cells.run({ tenant }, work);
}

/** Says whose the request in hand is; outside of one it says nothing. */
export function speakFor(tenant: () => Tenant): void {
  const cell = cells.getStore();
  if (cell) cell.tenant = tenant;
}

/**
 * The server's own work, which sees everything: only for what no caller asks for, or what is decided before it is known who asks.
 * The files that may call it are listed in tools/system-work.spec.mjs.
 * @param name of the work, in small letters
 */
export function asSystem<Result>(name: string, work: () => Result): Result {
  if (!/^[a-z-]+$/u.test(name)) throw new Error(`"${name}" is no name of work`);
  return cells.run({ tenant: () => `${SYSTEM}${name}` }, work);
}

const SYSTEM = 'system:';

export function isSystem(tenant: Tenant): boolean {
  return tenant.startsWith(SYSTEM);
}

const ID = /^[a-z]{3}_[0-9a-z]+$/u;

/** @throws Error for what is no id, so that no text of anybody can ever say more than one */
export function tenantOf(personId: string | null, organisationIds: readonly string[]): Tenant {
  if (personId === null) return NOBODY;
  const wrong = [personId, ...organisationIds].find((id) => !ID.test(id));
  if (wrong !== undefined) throw new Error('A tenant is told by ids alone');
  return `${personId}|${organisationIds.join(',')}`;
}
