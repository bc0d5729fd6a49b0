// DataLoaders over repositories, one set for each request: the ordinary cure for one statement per row.
import DataLoader from 'dataloader';
import { type DataSource, type EntityTarget, In, IsNull, type ObjectLiteral } from 'typeorm';
import { Amendment, Challenge, Follow, Organisation, Participation, Place, Proposal, Solution } from './entities.js';

/** One row for each key. */
function one<Row extends ObjectLiteral>(database: DataSource, entity: EntityTarget<Row>, column: string) {
  return new DataLoader<string, Row | undefined>(async (keys) => {
    const rows = await database.getRepository(entity).find({ where: Object.assign({}, { [column]: In([...keys]) }) });
    const found = new Map(rows.map((row) => [String(row[column]), row]));
    return keys.map((key) => found.get(key));
  });
}

/** Many rows for each challenge. */
function many<Row extends ObjectLiteral>(database: DataSource, entity: EntityTarget<Row>, more: object = {}) {
  return new DataLoader<string, Row[]>(async (keys) => {
    const rows = await database.getRepository(entity).find({ where: Object.assign({}, { challengeId: In([...keys]) }), ...more });
    const found = Map.groupBy(rows, (row) => String(row['challengeId']));
    return keys.map((key) => found.get(key) ?? []);
  });
}

function counts<Row extends ObjectLiteral>(database: DataSource, entity: EntityTarget<Row>, condition: string) {
  return new DataLoader<string, number>(async (keys) => {
    const rows: { id: string; n: string }[] = await database
      .getRepository(entity)
      .createQueryBuilder('row')
      .select('row.challengeId', 'id')
      .addSelect('count(*)', 'n')
      .where('row.challengeId in (:...keys)', { keys: [...keys] })
      .andWhere(condition)
      .groupBy('row.challengeId')
      .getRawMany();
    const found = new Map(rows.map(({ id, n }) => [id, Number(n)]));
    return keys.map((key) => found.get(key) ?? 0);
  });
}

export function loadersOf(database: DataSource) {
  return {
    challenge: one(database, Challenge, 'id'),
    organisation: one(database, Organisation, 'id'),
    place: one(database, Place, 'code'),
    solutions: new DataLoader<string, Solution[]>(async (keys) => {
      const rows = await database.getRepository(Solution).find({ where: { challengeId: In([...keys]), droppedAt: IsNull() }, relations: { proposal: true }, order: { position: 'ASC' } });
      const found = Map.groupBy(rows, (row) => row.challengeId);
      return keys.map((key) => found.get(key) ?? []);
    }),
    amendments: many(database, Amendment, { order: { version: 'DESC' } }),
    participations: many(database, Participation),
    followers: counts(database, Follow, 'true'),
    proposals: counts(database, Proposal, 'row.label is not null'),
  };
}

export type Loaders = ReturnType<typeof loadersOf>;
