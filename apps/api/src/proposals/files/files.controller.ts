// `/files`: announce a file, send it piece by piece, go on after a break, take it back, and read it – always as an attachment.
import { Body, Controller, Delete, Get, Head, HttpException, Param, Patch, Post, Req, Res, UploadedFile, UseFilters, UseGuards, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { FILE_LIMITS } from '@moothall/domain/proposal';
import type { Request, Response } from 'express';
import { notFound } from '../../platform/graphql/errors.ts';
import { FileRefusals, pageOfFiles, refuseFile, textAt } from './file-refusals.ts';
import { FilesQueries } from './files.queries.ts';
import { LockedBytes } from './locked-bytes.ts';
import { MOST_BYTES_OF_PIECE, type Progress, TakeFile } from './take-file.ts';
import { UploadGuard, viewerAt } from './upload-guard.ts';

/** What the interceptor leaves of a plain form. */
interface Arrived {
  readonly buffer: Buffer;
  readonly originalname: string;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

@Controller('files')
@UseGuards(UploadGuard)
@UseFilters(FileRefusals)
export class FilesController {
  constructor(
    private readonly files: TakeFile,
    private readonly queries: FilesQueries,
    private readonly bytes: LockedBytes,
  ) {}

  /** `{ "proposalId", "name", "size" }` → `{ "id", "pieceBytes" }`. */
  @Post()
  async announce(@Req() req: Request, @Res() res: Response, @Body() body: unknown): Promise<void> {
    const asked = isObject(body) ? body : {};
    const size = asked['size'];
    const announced = await this.files.announce(viewerAt(req), {
      proposalId: textAt(asked['proposalId']),
      name: textAt(asked['name']),
      size: typeof size === 'number' && Number.isSafeInteger(size) ? size : 0,
    });
    if ('id' in announced) return void res.status(201).location(`/files/${announced.id}`).json({ id: announced.id, pieceBytes: MOST_BYTES_OF_PIECE });
    const [first] = announced.refusals;
    refuseFile(req, res, 422, first?.code ?? '', first?.message ?? '');
  }

  /** For pages without a script: the whole file in one form. */
  @Post('form')
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: FILE_LIMITS.bytes, files: 1, fields: 3, parts: 4 } }))
  async form(@Req() req: Request, @Res() res: Response, @UploadedFile() file: Arrived | undefined): Promise<void> {
    if (!file) return refuseFile(req, res, 422, 'NO_FILE', 'Choose a file.');
    // Forms send names as UTF-8, which the reader of forms takes for Latin-1.
    const name = Buffer.from(file.originalname, 'latin1').toString('utf8');
    const viewer = viewerAt(req);
    const announced = await this.files.announce(viewer, { proposalId: textAt(req.query['proposal']), name, size: file.buffer.length });
    if (!('id' in announced)) return refuseFile(req, res, 422, announced.refusals[0]?.code ?? '', announced.refusals[0]?.message ?? '');
    await this.files.receive(viewer, announced.id, 0, file.buffer);
    res.redirect(303, pageOfFiles(req));
  }

  /** The next bytes, with `Upload-Offset`. */
  @Patch(':id')
  async piece(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const offset = Number(req.get('upload-offset') ?? Number.NaN);
    if (!Number.isSafeInteger(offset)) throw new HttpException('Send the header Upload-Offset.', 400);
    const progress = await this.files.receive(viewerAt(req), id, offset, await bodyOf(req));
    res.set(headersOf(progress)).status(204).end();
  }

  /** Where to go on. */
  @Head(':id')
  async offset(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const file = await this.queries.own(viewerAt(req), id);
    if (!file) throw notFound('file');
    res.set({ ...headersOf(file), 'cache-control': 'no-store' }).status(200).end();
  }

  @Delete(':id')
  async remove(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    await this.files.remove(viewerAt(req), id);
    res.status(204).end();
  }

  /** Whoever may read it may read it now; tomorrow is asked again. */
  @Get(':id')
  async read(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    const file = await this.queries.readable(viewerAt(req), id);
    if (!file) throw notFound('file');
    if (file.state === 'REJECTED') return refuseFile(req, res, 410, 'REJECTED', file.reason ?? '');
    if (file.state !== 'READY') return refuseFile(req, res, 409, 'NOT_READY', 'This file is still being checked. Try again later.');
    res.set({
      'content-type': file.type,
      'content-disposition': `attachment; filename="file"; filename*=UTF-8''${encoded(file.name)}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    res.end(await this.bytes.all(file.id, file.pieces));
  }
}

const headersOf = ({ received, size }: Pick<Progress, 'received' | 'size'>) => ({ 'upload-offset': String(received), 'upload-length': String(size) });

/** RFC 8187: what `encodeURIComponent` leaves and a header may not hold. */
const encoded = (name: string): string => encodeURIComponent(name).replaceAll(/['()*!]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** @throws HttpException 413 as soon as there is too much */
async function bodyOf(req: Request): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of req) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > MOST_BYTES_OF_PIECE) throw new HttpException('Send at most 4 MB at once.', 413);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}
