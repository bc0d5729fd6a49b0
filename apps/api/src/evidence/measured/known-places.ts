// Which councils and services a file can name, read once for an import.
import { isServiceCode } from '@moothall/domain/place';
import type { Known } from '@moothall/domain/evidence';
import type { Tx } from '../../platform/transaction.ts';

/** By code and by name, in small letters. A name that two councils share names neither. */
export async function knownPlaces(tx: Pick<Tx, 'query'>): Promise<Known> {
  const rows: { code: string; name: string | null }[] = await tx.query(
    `select code, lower(name_en) as name from place where valid_to is null union select code, lower(name_cy) from place where valid_to is null and name_cy is not null`,
  );
  const codes = new Map<string, string | null>();
  for (const { code, name } of rows) {
    codes.set(code.toLowerCase(), code);
    if (name === null) continue;
    const other = codes.get(name);
    codes.set(name, other === undefined || other === code ? code : null);
  }
  return { place: (text) => codes.get(text) ?? undefined, isService: isServiceCode };
}
