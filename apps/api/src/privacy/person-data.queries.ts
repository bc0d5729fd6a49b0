// Every SELECT on one person: who it is, and all that the register gives them. Of what is not theirs nothing is read.
import { Injectable } from '@nestjs/common';
import { GROUNDS } from '@moothall/domain/privacy';
import { People } from '../identity/people.ts';
import { Rows } from '../platform/database/rows.ts';
import { columnsOf } from './register/holding.ts';
import { bind, CLASSIFIED, type Classified, GIFTS, type Named } from './register/register.ts';

/** Somebody with an account. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly language: 'EN' | 'CY';
  readonly isErased: boolean;
}

export type GivenRow = Readonly<Record<string, unknown>>;

/** One part of what a person is given; left out where there is nothing. */
export interface Section {
  readonly title: string;
  readonly table: string;
  readonly rows: readonly GivenRow[];
}

const SUBJECT = `select id, name, email, language, erased_at is not null as "isErased" from person`;

@Injectable()
export class PersonDataQueries {
  constructor(
    private readonly rows: Rows,
    private readonly people: People,
  ) {}

  byId(id: string): Promise<Subject | null> {
    return this.rows.one<Subject & GivenRow>(`${SUBJECT} where id = $1`, [id]);
  }

  async byEmail(email: string): Promise<Subject | null> {
    const found = await this.people.byEmail(email);
    return found && this.byId(found.id);
  }

  passwordHash(id: string): Promise<{ passwordHash: string } | null> {
    return this.rows.one('select password_hash as "passwordHash" from person where id = $1 and erased_at is null', [id]);
  }

  async sections(subject: Subject): Promise<Section[]> {
    const named: Named = { person: subject.id, email: subject.email, name: subject.name, address: subject.email };
    const sections: Section[] = [];
    for (const { title, table, where, columns } of GIFTS) {
      const { text, values } = bind(`select ${columnsOf(columns).map(shown).join(', ')} from ${table} where ${where} order by 1`, named);
      const rows = await this.rows.all<Record<string, unknown>>(text, values);
      if (rows.length > 0) sections.push({ title, table, rows });
    }
    return sections;
  }

  /** Where the name or the address stands in texts that stay, because somebody typed it there: for a person to look at. */
  async mentions({ name, email }: Subject): Promise<string[]> {
    const found: string[] = [];
    for (const { table, column } of CLASSIFIED.filter(isTextThatStays)) {
      const row = await this.rows.one<{ n: number }>(
        `select count(*)::int as n from ${table} where position(lower($1) in lower(${column}::text)) > 0 or position($2 in lower(${column}::text)) > 0`,
        [name, email],
      );
      if (row && row.n > 0) found.push(`${table}.${column} (${row.n})`);
    }
    return found;
  }

  /** Of people who were erased: no name, no address. */
  erased(): Promise<{ id: string; at: Date }[]> {
    return this.rows.all('select id, erased_at as at from person where erased_at is not null order by erased_at, id');
  }

  /** Of these, whoever has come back with a backup. */
  async standing(ids: readonly string[]): Promise<string[]> {
    const rows = await this.rows.all<{ id: string }>('select id from person where id = any($1) and erased_at is null order by id', [ids]);
    return rows.map(({ id }) => id);
  }
}

/** Locked and packed bytes cannot be searched like this. */
const UNREADABLE: ReadonlySet<string> = new Set(['proposal draft', 'proposal unsent_draft', 'proposal_version own_copy', 'proposal_file name_box', 'document_version content']);

function isTextThatStays({ table, column, kind, fate }: Classified): boolean {
  const stays = kind === 'together' || kind === 'residents' || (fate !== null && fate in GROUNDS);
  return stays && !UNREADABLE.has(`${table} ${column}`);
}

/** A value out of JSON is shown under its own name. */
function shown(column: string): string {
  const name = /->>'(\w+)'$/u.exec(column)?.[1];
  return name ? `${column} as "${name}"` : column;
}
