// Makes the archive with which another authority can do the same: what was asked, agreed, measured and found; the same bytes for the same state.
import { Injectable } from '@nestjs/common';
import { zipSync } from 'fflate';
import { CSV_BYTE_ORDER_MARK, csvText } from '@moothall/domain/evidence';
import { canonicalJson } from '@moothall/domain/journal';
import { isFinished, ROUTE_NOT_CHECKED } from '@moothall/domain/pilot';
import type { ContentJson } from '../../challenges/content-json.ts';
import { sha256 } from '../../journal/append.ts';
import { SigningKey } from '../../journal/signing-key.ts';
import { Rows } from '../../platform/database/rows.ts';
import { resultsTable } from '../outcomes/results-table.ts';
import type { PilotType } from '../pilot.type.ts';
import { PilotsQueries } from '../pilots.queries.ts';
import { ResultsQueries } from '../results/results.queries.ts';
import { reuseReadme } from './reuse-readme.ts';

/** Its form; a new number when a part is renamed or gone. */
const FORM = 'moothall-reuse-pack/1';
/** No clock in the archive: what was decided has moments of its own. */
const ZIP_TIME = new Date(1990, 0, 1);

interface Around {
  readonly content: ContentJson;
  readonly slug: string;
  readonly lead: string;
  readonly supplier: string;
  readonly title: string;
  readonly places: readonly { readonly code: string; readonly name: string }[] | null;
}

interface Step {
  readonly seq: number;
  readonly at: Date;
  readonly hash: string;
  readonly act: string;
}

@Injectable()
export class ReusePack {
  constructor(
    private readonly rows: Rows,
    private readonly pilots: PilotsQueries,
    private readonly results: ResultsQueries,
    private readonly signing: SigningKey,
  ) {}

  /** @returns null for a pilot that is not over, or does not exist */
  async of(slug: string): Promise<Uint8Array | null> {
    const pilot = await this.pilots.bySlug(slug);
    if (!pilot || !isFinished(pilot.state)) return null;
    const around = await this.around(pilot);
    const files = { ...(await this.files(pilot, around)), 'README.txt': reuseReadme({ ...around, agreement: pilot.agreement, stoppedBecause: pilot.stoppedBecause }) };
    const names = Object.keys(files).toSorted();
    const sums = names.map((name) => ({ name, bytes: Buffer.byteLength(textOf(files, name)), sha256: sha256(textOf(files, name)) }));
    const manifest = canonicalJson({ form: FORM, pilotId: pilot.id, challengeId: pilot.challengeId, files: sums });
    const { x: key, kid } = this.signing.publicJwk;
    const signed = canonicalJson({ key, kid, manifest: this.signing.sign(manifest) });
    const all: Readonly<Record<string, string>> = { 'manifest.json': manifest, 'manifest.sig.json': signed, ...files };
    const zipped = Object.fromEntries(Object.keys(all).toSorted().map((name) => [name, Buffer.from(textOf(all, name), 'utf8')]));
    return zipSync(zipped, { level: 6, mtime: ZIP_TIME });
  }

  private async files(pilot: PilotType, around: Around): Promise<Record<string, string>> {
    const { content } = around;
    const [measurements, reports, disputes, steps, table] = await Promise.all([
      this.results.measurements([pilot.id]), this.results.reports([pilot.id]), this.results.disputes([pilot.id]), this.steps(pilot), resultsTable(this.results, pilot.id),
    ]);
    const { title, summary, problem, outcomesWanted, notWanted, terms, regime, route, criteria, indicators, tieBreak, priceRule } = content;
    return {
      'challenge.json': json({ slug: around.slug, lead: around.lead, title, summary, problem, outcomesWanted, notWanted, terms, regime, route }),
      'criteria.json': json({ criteria, tieBreak, priceRule }),
      'indicators.json': json(indicators),
      'agreement.json': json({
        ...pilot.agreement,
        startsOn: pilot.startsOn,
        endsOn: pilot.endsOn,
        state: pilot.state,
        stoppedBecause: pilot.stoppedBecause,
        cost: pilot.cost,
        covered: pilot.covered,
        waiverReason: pilot.waiverReason,
        places: around.places ?? [],
        milestones: pilot.milestones,
        supplier: around.supplier,
        solution: around.title,
      }),
      'route.json': json({ ...pilot.route, notChecked: ROUTE_NOT_CHECKED }),
      'results.json': json({ measurements: measurements.map(({ pilotId: _pilot, ...rest }) => rest), reports: reports.map(({ pilotId: _pilot, ...rest }) => rest), disputes: disputes.map(({ pilotId: _pilot, ...rest }) => rest) }),
      'results.csv': CSV_BYTE_ORDER_MARK + csvText(table),
      'provenance.json': json({ chain: pilot.challengeId, entries: steps }),
    };
  }

  private async around(pilot: PilotType): Promise<Around> {
    const row = await this.rows.one<Around & Record<string, unknown>>(
      `select c.content, c.slug, l.name_en as lead, s.name_en as supplier, a.content->>'title' as title,
         (select jsonb_agg(jsonb_build_object('code', code, 'name', name_en) order by code) from place where code = any(p.place_codes)) as places
       from pilot p join challenge c on c.id = p.challenge_id join organisation l on l.id = c.lead_id join organisation s on s.id = p.supplier_id
         join solution o on o.id = p.solution_id join proposal a on a.id = o.proposal_id where p.id = $1`,
      [pilot.id],
    );
    if (!row) throw new Error(`No pilot ${pilot.id}`);
    return row;
  }

  /** What the record says of this pilot; whoever has the log of the challenge finds the same hashes there. */
  private steps(pilot: PilotType): Promise<Step[]> {
    return this.rows.all<Step & Record<string, unknown>>(
      `select seq::int, at, hash, details->>'act' as act from journal_entry where chain = $1 and is_public and details->>'subject' = $2 order by seq`,
      [pilot.challengeId, pilot.id],
    );
  }
}

function json(value: unknown): string {
  return canonicalJson(JSON.parse(JSON.stringify(value)));
}

function textOf(files: Readonly<Record<string, string>>, name: string): string {
  return files[name] ?? '';
}
