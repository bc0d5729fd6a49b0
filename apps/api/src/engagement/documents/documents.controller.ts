// `POST /data/documents` takes a file in, `GET /data/documents/:id/:version` hands one out: to those entitled, as a download.
import { Controller, Get, NotFoundException, Param, Post, Req, Res, UploadedFile, UseFilters, UseGuards, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { DOCUMENT_VISIBILITIES, MAX_DOCUMENT_BYTES, mediaTypeOf } from '@moothall/domain/engagement';
import { createHash } from 'node:crypto';
import { ownOrganisations, viewerOf } from '../../organisations/viewer.ts';
import { contextOf } from '../../platform/graphql/context-of.ts';
import { CallerReader } from '../../platform/graphql/graphql-module.ts';
import { RateLimits } from '../../platform/graphql/rate-limit.ts';
import { takePointsOfFile } from '../../platform/graphql/points-of-file.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { DocumentVerbs } from './document-verbs.ts';
import { DocumentsQueries } from './documents.queries.ts';
import { SignedInBuyers } from './signed-in-buyers.ts';
import { answerUpload, UploadTrouble } from './upload-trouble.ts';

/** What the reader of forms leaves. */
interface Arrived {
  readonly originalname: string;
  readonly buffer: Buffer;
}
type Fields = Readonly<Record<string, unknown>>;

@Controller('data/documents')
export class Documents {
  constructor(
    private readonly verbs: DocumentVerbs,
    private readonly queries: DocumentsQueries,
    private readonly callers: CallerReader,
    private readonly limits: RateLimits,
  ) {}

  @Post()
  @UseFilters(UploadTrouble)
  @UseGuards(SignedInBuyers)
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: MAX_DOCUMENT_BYTES, files: 1, fields: 12, fieldSize: 20_000 } }))
  async take(@Req() req: Request, @Res() res: Response, @UploadedFile() file: Arrived | undefined): Promise<void> {
    const fields: Fields = typeof req.body === 'object' && req.body !== null ? req.body : {};
    const text = (name: string): string => (typeof fields[name] === 'string' ? fields[name] : '');
    const pair = (name: string) => ({ en: text(`${name}-en`) || null, cy: text(`${name}-cy`) || null });
    const key = text('idempotencyKey') || (req.get('idempotency-key') ?? '') || null;
    const context = contextOf(await this.callers.read(req, res), req, res, key);
    const bytes = file?.buffer ?? Buffer.alloc(0);
    const name = file ? nameOf(file) : '';
    const content = { file: { name, mediaType: mediaTypeOf(name, bytes) ?? '', bytes } };
    const input = { ...fields, digest: createHash('sha256').update(bytes).digest('hex') };
    const shared = { title: pair('title'), machine: [], content };
    const id = text('documentId');
    const done = id
      ? await this.verbs.addVersion(context, input, { ...shared, id, version: Number(text('version')), changed: pair('changed') })
      : await this.verbs.publish(context, input, { ...shared, challengeId: text('challengeId'), visibility: DOCUMENT_VISIBILITIES.find((one) => one === text('visibility')) ?? 'PUBLIC' });
    answerUpload(req, res, done);
  }

  @Get(':id/:version')
  async give(@Req() req: Request, @Res() res: Response, @Param('id') id: string, @Param('version') version: string): Promise<void> {
    await takePointsOfFile(this.limits, req, res);
    const context: RequestContext = contextOf(await this.callers.read(req, res), req, res, null);
    const viewer = viewerOf(context);
    const found = /^\d{1,6}$/u.test(version) ? await this.queries.file(viewer, id, Number(version)) : null;
    if (!found) throw new NotFoundException('There is no such document, or you may not see it.');
    const body = found.content ?? Buffer.from(textOf(found.text), 'utf8');
    const name = found.fileName ?? `${id}-${found.version}.md`;
    res.set({
      'content-type': found.content ? found.mediaType : 'text/markdown; charset=utf-8',
      // Never shown inside our own pages: what a file does when it is opened is between it and the reader's own programs.
      'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]+/gu, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': ownOrganisations(viewer).length > 0 ? 'private, no-store' : 'private, max-age=300',
    });
    res.send(body);
  }
}

function textOf(text: { en?: string; cy?: string } | null): string {
  return [text?.en, text?.cy].filter((one) => one).join('\n\n---\n\n');
}

/** Forms send names as UTF-8, which the reader of forms takes for Latin-1. */
function nameOf({ originalname }: Arrived): string {
  return Buffer.from(originalname, 'latin1').toString('utf8').slice(-200);
}
