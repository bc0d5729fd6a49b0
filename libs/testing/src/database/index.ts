// The public door of database: counting statements and moving time.
export { countStatements, type Counted } from './count-statements.ts';
export { closeDeadline } from './move-time.ts';
export type { Sql } from './sql.ts';
