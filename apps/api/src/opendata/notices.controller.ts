// `GET /data/notice.txt` for those who prepare a notice, and `GET /data/ocds.json` for everybody: one challenge, or all releases page by page.
import { BadRequestException, Controller, Get, NotFoundException, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { draftNotice, noticeText, planningRelease, type Release, releasePackage } from '@moothall/domain/opendata';
import { ChallengesQueries } from '../challenges/challenges.queries.ts';
import { type Viewer, viewerOf } from '../organisations/viewer.ts';
import { contextOf } from '../platform/graphql/context-of.ts';
import { CallerReader } from '../platform/graphql/graphql-module.ts';
import { takePointsOfFile } from '../platform/graphql/points-of-file.ts';
import { RateLimits } from '../platform/graphql/rate-limit.ts';
import { Config } from '../platform/settings.ts';
import { maySeeDraft } from './notice-draft.resolver.ts';
import { GatherNoticeFacts } from './notice-facts.ts';
import { ReleasesQueries } from './releases.queries.ts';

const PAGE = 100;

@Controller('data')
export class Notices {
  constructor(
    private readonly challenges: ChallengesQueries,
    private readonly facts: GatherNoticeFacts,
    private readonly releases: ReleasesQueries,
    private readonly callers: CallerReader,
    private readonly limits: RateLimits,
    private readonly config: Config,
  ) {}

  @Get('notice.txt')
  async notice(@Req() req: Request, @Res() res: Response, @Query('challenge') slug?: unknown): Promise<void> {
    const challenge = await this.drafted(req, res, slug);
    const text = noticeText(draftNotice(await this.facts.of(challenge)));
    answer(res, `notice-${challenge.slug}.txt`, 'text/plain; charset=utf-8', text, 'private, no-store');
  }

  /** What would be released now; for those who prepare it, also before it is published. */
  @Get('ocds-draft.json')
  async draft(@Req() req: Request, @Res() res: Response, @Query('challenge') slug?: unknown): Promise<void> {
    const challenge = await this.drafted(req, res, slug);
    const known = await this.releases.ofChallenges([challenge.id]);
    const now = new Date();
    const release = planningRelease({ ...(await this.facts.of(challenge)), isFirst: known.length === 0, releaseNumber: known.length + 1, date: now });
    this.sendPackage(res, `ocds-draft-${challenge.slug}.json`, [release], now, 'private, no-store', req.originalUrl);
  }

  @Get('ocds.json')
  async published(@Req() req: Request, @Res() res: Response, @Query('challenge') slug?: unknown, @Query('after') after?: unknown): Promise<void> {
    const viewer = await this.viewer(req, res);
    if (slug === undefined) return this.feed(req, res, after);
    const challenge = typeof slug === 'string' ? await this.challenges.bySlug(viewer, slug) : null;
    const rows = challenge ? await this.releases.ofChallenges([challenge.id]) : [];
    const last = rows.at(-1);
    if (!challenge || !last) throw new NotFoundException('There is no open data of such a challenge yet.');
    this.sendPackage(res, `ocds-${challenge.slug}.json`, rows.map((row) => row.release), last.releasedAt, 'public, max-age=60', req.originalUrl);
  }

  private async feed(req: Request, res: Response, after: unknown): Promise<void> {
    const place = after === undefined ? '0' : after;
    if (typeof place !== 'string' || !/^\d{1,18}$/.test(place)) throw new BadRequestException('Give in "after" the number that the header Link named, or nothing.');
    const rows = await this.releases.after(BigInt(place), PAGE);
    const last = rows.at(-1);
    if (last) res.set('link', `<${this.config.publicUrl}/data/ocds.json?after=${last.number}>; rel="next"`);
    this.sendPackage(res, 'ocds.json', rows.map((row) => row.release), last?.releasedAt ?? new Date(0), 'public, max-age=60', req.originalUrl);
  }

  private async drafted(req: Request, res: Response, slug: unknown) {
    const viewer = await this.viewer(req, res);
    const challenge = typeof slug === 'string' ? await this.challenges.bySlug(viewer, slug) : null;
    const parts = challenge ? await this.challenges.participations([challenge.id]) : [];
    if (!challenge || !maySeeDraft(viewer, parts)) throw new NotFoundException('There is no such challenge, or you may not prepare its notice.');
    return challenge;
  }

  private async viewer(req: Request, res: Response): Promise<Viewer> {
    await takePointsOfFile(this.limits, req, res);
    return viewerOf(contextOf(await this.callers.read(req, res), req, res, null));
  }

  private sendPackage(res: Response, name: string, releases: readonly Release[], publishedAt: Date, cache: string, path: string): void {
    const made = releasePackage({ uri: `${this.config.publicUrl}${path}`, publishedAt, publisher: 'Moothall', releases });
    answer(res, name, 'application/json; charset=utf-8', `${JSON.stringify(made, null, 1)}\n`, cache);
  }
}

function answer(res: Response, name: string, type: string, text: string, cache: string): void {
  res.set({ 'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'cache-control': cache });
  res.send(text);
}
