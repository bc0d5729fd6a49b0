// What lies locked and is a person's own: the answers they wrote in proposals, and the files they attached.
import { Injectable } from '@nestjs/common';
import { KeyRing } from '../platform/keys/key-ring.ts';
import { Rows } from '../platform/database/rows.ts';
import { nameOfFile } from '../proposals/files/store-file.ts';
import { unlockContent } from '../proposals/sealing/content-box.ts';
import { unlockNote } from '../proposals/team/store-consent.ts';
import type { GivenRow, Section, Subject } from './person-data.queries.ts';

/** A file in full, to be read piece by piece. */
export interface OwnFile {
  readonly id: string;
  readonly name: string;
  readonly pieces: number;
}

interface Locked {
  readonly proposalId: string;
  readonly version: number;
  readonly isSent: boolean;
  readonly box: Buffer;
  readonly writers: Readonly<Record<string, string | null>>;
}

/** Of organisations the person still belongs to: what a team keeps secret is not for whoever left it. */
const OWN = 'p.organisation_id in (select organisation_id from membership where person_id = $1)';

@Injectable()
export class OwnWordsQueries {
  constructor(
    private readonly rows: Rows,
    private readonly keys: KeyRing,
  ) {}

  async sections(subject: Subject): Promise<Section[]> {
    const proposals = [...(await this.workingCopies(subject)), ...(await this.sent(subject))];
    const notes = await this.notes(subject);
    return [
      ...(proposals.length > 0 ? [{ title: 'What you wrote in proposals', table: 'proposal', rows: proposals }] : []),
      ...(notes.length > 0 ? [{ title: 'What you asked to be different in a team', table: 'team_consent', rows: notes }] : []),
    ];
  }

  /** Those on working copies and in versions; of a version the bytes are the same for good. */
  async files({ id }: Subject): Promise<OwnFile[]> {
    const rows = await this.rows.all<{ id: string; box: Buffer; pieces: number }>(
      `select f.id, f.name_box as box, f.chunks as pieces from proposal_file f join proposal p on p.id = f.proposal_id
       where f.created_by = $1 and f.state = 'READY' and f.chunks > 0 and ${OWN} order by f.id`,
      [id],
    );
    return rows.map((row) => ({ id: row.id, name: nameOfFile(this.keys, row.id, row.box), pieces: row.pieces }));
  }

  /** After the close the working copy is the version that stands, and what was changed since lies apart. */
  private async workingCopies({ id }: Subject): Promise<GivenRow[]> {
    const rows = await this.rows.all<Locked & GivenRow>(
      `select p.id as "proposalId", p.version, false as "isSent", case when p.state in ('DRAFT', 'SUBMITTED', 'WITHDRAWN') then p.draft else p.unsent_draft end as box, p.field_writers as writers
       from proposal p where (p.state in ('DRAFT', 'SUBMITTED', 'WITHDRAWN') or p.unsent_draft is not null) and ${OWN} order by p.id`,
      [id],
    );
    return this.answersOf(id, rows);
  }

  private async sent({ id }: Subject): Promise<GivenRow[]> {
    const rows = await this.rows.all<Locked & GivenRow>(
      `select v.proposal_id as "proposalId", v.version, true as "isSent", v.own_copy as box, v.field_writers as writers
       from proposal_version v join proposal p on p.id = v.proposal_id where ${OWN} order by v.proposal_id, v.version`,
      [id],
    );
    return this.answersOf(id, rows);
  }

  private answersOf(personId: string, rows: readonly Locked[]): GivenRow[] {
    return rows.flatMap(({ proposalId, version, isSent, box, writers }) => {
      const content = Object.entries(unlockContent(this.keys, proposalId, box));
      const answers = Object.fromEntries(content.filter(([field]) => writers[field] === personId));
      return Object.keys(answers).length > 0 ? [{ proposalId, version, isSent, answers }] : [];
    });
  }

  private async notes({ id }: Subject): Promise<GivenRow[]> {
    const rows = await this.rows.all<{ id: string; box: Buffer }>('select id, note_box as box from team_consent where answered_by = $1 and note_box is not null order by id', [id]);
    return rows.map((row) => ({ id: row.id, note: unlockNote(this.keys, row.id, row.box) }));
  }
}
