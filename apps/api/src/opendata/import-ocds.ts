// Imports notices of other services: releases at planning stage become challenges in ENGAGING, with their source named.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Injectable } from '@nestjs/common';
import { type ImportedNotice, readRelease, readReleases, whyNotAChallenge } from '@moothall/domain/opendata';
import { checkIdentifier, IDENTIFIER_SCHEMES } from '@moothall/domain/organisation';
import { DataSource } from 'typeorm';
import { emptyContent, type FullContent } from '../challenges/content-json.ts';
import { lockChallenge, moveTo, storeDraft } from '../challenges/store-challenge.ts';
import { type Actor, THE_CLOCK } from '../journal/append.ts';
import { storeIdentifiers, storeOrganisation } from '../organisations/store-organisation.ts';
import { inTransaction, type Tx } from '../platform/transaction.ts';

/** What became of one release, or of a file that holds none. */
export interface ImportReport {
  readonly file: string;
  readonly ocid: string | null;
  readonly result: 'imported' | 'already here' | 'left out' | 'failed';
  readonly detail: string;
}

@Injectable()
export class ImportOcds {
  constructor(private readonly database: DataSource) {}

  /** Reads the files one by one; a bad one is reported and harms no other. */
  async files(paths: readonly string[]): Promise<ImportReport[]> {
    const reports: ImportReport[] = [];
    for (const path of paths) reports.push(...(await this.file(path)));
    return reports;
  }

  private async file(path: string): Promise<ImportReport[]> {
    const file = basename(path);
    const failed = (detail: string): ImportReport[] => [{ file, ocid: null, result: 'failed', detail }];
    const text = await readFile(path, 'utf8').catch(() => null);
    if (text === null) return failed('the file cannot be read');
    const json = parse(text);
    if (json === undefined) return failed('the file is not JSON');
    const found = readReleases(json);
    if (!found.ok) return failed(found.reason);
    const reports: ImportReport[] = [];
    for (const release of found.releases) reports.push(await this.release(file, release));
    return reports;
  }

  private async release(file: string, json: unknown): Promise<ImportReport> {
    const reading = readRelease(json, { name: file });
    if (!reading.ok) return { file, ocid: null, result: 'failed', detail: reading.reason };
    const { notice } = reading;
    const { ocid } = notice;
    const reason = whyNotAChallenge(notice);
    if (reason) return { file, ocid, result: 'left out', detail: reason };
    const work = (tx: Tx) => this.store(tx, file, notice);
    return inTransaction(this.database, work).catch((err: unknown): ImportReport => {
      return { file, ocid, result: 'failed', detail: `it could not be stored: ${err instanceof Error ? err.message : 'unknown trouble'}` };
    });
  }

  private async store(tx: Tx, file: string, notice: ImportedNotice): Promise<ImportReport> {
    const { ocid } = notice;
    // One notice at a time, so that two runs at once make neither a challenge nor its buyer twice.
    await tx.query(`select pg_advisory_xact_lock(hashtext('moothall import'))`);
    const existing: { slug: string }[] = await tx.query(`select slug from challenge where source ->> 'ocid' = $1`, [ocid]);
    if (existing[0]) return { file, ocid, result: 'already here', detail: `/challenges/${existing[0].slug}` };
    const slug = await importNotice(tx, notice);
    return { file, ocid, result: 'imported', detail: `/challenges/${slug}` };
  }
}

async function importNotice(tx: Tx, notice: ImportedNotice): Promise<string> {
  const buyer = await findOrCreateBuyer(tx, notice.buyer);
  const content = toContent(notice, buyer.placeCode);
  const source = { name: notice.sourceName, url: notice.url, ocid: notice.ocid };
  const id = await storeDraft(tx, buyer.id, content, THE_CLOCK, source);
  const challenge = await lockChallenge(tx, id);
  await moveTo(tx, challenge, 'ENGAGING', {
    actor: THE_CLOCK,
    act: 'challenge.imported',
    isPublic: true,
    data: { source: notice.sourceName, ocid: notice.ocid, releaseId: notice.releaseId },
  });
  await tx.query('update challenge set published_at = $2 where id = $1', [id, notice.date]);
  await tx.query('update challenge_search set published_at = $2 where id = $1', [id, notice.date]);
  return challenge.slug;
}

/** What the notice says and nothing else: no indicators or criteria are made up for it. */
function toContent(notice: ImportedNotice, placeCode: string | null): FullContent {
  const text = (value: string) => (notice.language === 'cy' ? { en: value, cy: value } : { en: value });
  return {
    ...emptyContent(text(notice.title.slice(0, 200))),
    problem: text(notice.description),
    regime: 'NONE',
    route: 'MARKET_ENGAGEMENT_ONLY',
    theme: notice.theme,
    placeCodes: placeCode ? [placeCode] : [],
    budgetMin: notice.budget.min,
    budgetMax: notice.budget.max,
    questionsCloseAt: notice.dates.engagementEndsAt,
    closesAt: notice.dates.closesAt,
  };
}

/** By its number in a register, else by its exact name, else new. */
async function findOrCreateBuyer(tx: Tx, buyer: ImportedNotice['buyer']): Promise<{ id: string; placeCode: string | null }> {
  const identifier = identifierOf(buyer);
  const found: { id: string; placeCode: string | null }[] = await tx.query(
    `select o.id, o.place_code as "placeCode" from organisation o
     left join organisation_identifier i on i.organisation_id = o.id and i.scheme = $2 and i.id = $3
     where i.id is not null or lower(o.name_en) = lower($1) order by i.id is null, o.id limit 1`,
    [buyer.name, identifier?.scheme ?? null, identifier?.id ?? null],
  );
  if (found[0]) return found[0];
  const place = await placeNamed(tx, buyer.name);
  const actor: Actor = THE_CLOCK;
  const kind = /\b(?:council|corporation of london)\b/i.test(buyer.name) || place ? 'COUNCIL' : 'DEPARTMENT';
  const details = { nameEn: buyer.name.slice(0, 200), nameCy: null, kind, size: null, summary: null, website: null, placeCode: place } as const;
  const id = await storeOrganisation(tx, details, actor);
  if (identifier) await storeIdentifiers(tx, id, [identifier]);
  return { id, placeCode: place };
}

function identifierOf(buyer: ImportedNotice['buyer']): { scheme: string; id: string } | null {
  const scheme = IDENTIFIER_SCHEMES.find((known) => known === buyer.identifierScheme);
  const check = scheme && buyer.identifierId ? checkIdentifier(scheme, buyer.identifierId) : null;
  return scheme && check?.ok ? { scheme, id: check.normalised } : null;
}

/** "Lincolnshire County Council" serves Lincolnshire: the name without the words for the kind of council must fit exactly. */
async function placeNamed(tx: Tx, name: string): Promise<string | null> {
  const bare = name
    .replace(/\b(?:county|city|borough|district|metropolitan|london|royal|council|unitary|of|the|and)\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const rows: { code: string }[] = await tx.query(
    `select code from place where valid_to is null and lower(regexp_replace(regexp_replace(name_en, '\\m(and|of|the)\\M', ' ', 'gi'), '\\s+', ' ', 'g')) = lower($1)
     order by type = 'COUNTY' desc limit 1`,
    [bare],
  );
  return rows[0]?.code ?? null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
