// `POST /data/imports`: a buyer sends a file, from a form or a program; it is on the disk before anybody looks into it.
import { Controller, type ExecutionContext, type CanActivate, Injectable, Post, Query, Req, Res, UploadedFile, UseFilters, UseGuards, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { viewerOf } from '../../organisations/viewer.ts';
import { contextOf } from '../../platform/graphql/context-of.ts';
import { ApiError } from '../../platform/graphql/errors.ts';
import { CallerReader } from '../../platform/graphql/graphql-module.ts';
import { UnreadableFile } from './csv-rows.ts';
import { RegisterImport } from './register-import.ts';
import { answerRefusal, UploadRefusals, wantsPage } from './upload-refusals.ts';
import { councilOf } from './whose-evidence.ts';

interface Sender {
  readonly organisationId: string;
  readonly personId: string;
}

const senders = new WeakMap<Request, Sender>();

/** Before a byte of the file is taken. */
@Injectable()
export class BuyersOnly implements CanActivate {
  constructor(private readonly callers: CallerReader) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    const http = execution.switchToHttp();
    const [req, res] = [http.getRequest<Request>(), http.getResponse<Response>()];
    const viewer = viewerOf(contextOf(await this.callers.read(req, res), req, res, null));
    if (viewer.personId === null) throw new ApiError('UNAUTHENTICATED', 'Sign in, or send a valid API key.');
    if (viewer.scopes && !viewer.scopes.has('evidence:write')) throw new ApiError('FORBIDDEN', 'This API key lacks the scope evidence:write.');
    const wanted = req.query['organisation'];
    senders.set(req, { organisationId: councilOf(viewer, typeof wanted === 'string' && wanted !== '' ? wanted : null), personId: viewer.personId });
    return true;
  }
}

/** What the interceptor leaves. */
interface Arrived {
  readonly path: string;
  readonly originalname: string;
}

@Controller('data')
@UseFilters(UploadRefusals)
export class Uploads {
  constructor(private readonly files: RegisterImport) {}

  @Post('imports')
  @UseGuards(BuyersOnly)
  @UseInterceptors(FileInterceptor('file'))
  async upload(@Req() req: Request, @Res() res: Response, @UploadedFile() file: Arrived | undefined, @Query('language') language?: unknown): Promise<void> {
    const sender = senders.get(req);
    if (!sender) throw new ApiError('UNAUTHENTICATED', 'Sign in, or send a valid API key.');
    if (!file) return answerRefusal(req, res, 422, 'NO_FILE', 'Choose a file.');
    try {
      const id = await this.files.register({ path: file.path, name: nameOf(file), sourceUrl: null }, sender.organisationId, sender.personId);
      if (wantsPage(req)) res.redirect(303, `${language === 'cy' ? '/cy' : ''}/work/evidence/${id}`);
      else res.status(201).json({ id });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      answerRefusal(req, res, 422, error.code, error.line === null ? error.message : `Line ${error.line}: ${error.message}`);
    }
  }
}

/** Forms send names as UTF-8, which the reader of forms takes for Latin-1. */
function nameOf({ originalname }: Arrived): string {
  return Buffer.from(originalname, 'latin1').toString('utf8');
}
