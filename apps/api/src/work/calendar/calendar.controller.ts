// `GET /calendar/<secret>.ics`: what lies ahead of one person, for their calendar. The secret is the key; a revoked one is not found.
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { hashSecret } from '../../identity/secrets.ts';
import { type Viewer, ViewerReader } from '../../organisations/viewer.ts';
import { takePointsOfFile } from '../../platform/graphql/points-of-file.ts';
import { RateLimits } from '../../platform/graphql/rate-limit.ts';
import { asTenant } from '../../platform/tenancy/tenant.ts';
import { Config } from '../../platform/settings.ts';
import { DeadlinesQueries } from '../deadlines.queries.ts';
import { CalendarLinks } from './calendar-links.ts';
import { writeFeed } from './write-feed.ts';

/** What is over stays for a while, so that calendars learn of what was cancelled. */
const BACK_MS = 30 * 24 * 60 * 60 * 1000;

@Controller('calendar')
export class CalendarFeed {
  constructor(
    private readonly links: CalendarLinks,
    private readonly viewers: ViewerReader,
    private readonly queries: DeadlinesQueries,
    private readonly limits: RateLimits,
    private readonly config: Config,
  ) {}

  @Get(':file')
  async feed(@Req() req: Request, @Res() res: Response, @Param('file') file: string): Promise<void> {
    await takePointsOfFile(this.limits, req, res);
    const secret = /^([\w-]{43})\.ics$/u.exec(file)?.[1];
    const owner = secret ? await this.links.ownerOf(hashSecret(secret)) : null;
    if (!owner) throw new NotFoundException('There is no such calendar.');
    const now = new Date();
    const viewer = await this.viewerFor(owner.personId);
    const rows = await asTenant(() => this.viewers.tenantOf(viewer), () => this.queries.of(viewer, new Date(now.getTime() - BACK_MS)));
    const text = writeFeed(rows, { site: this.config.publicUrl, locale: owner.language === 'CY' ? 'cy' : 'en', now });
    res.set({ 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="moothall.ics"', 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' });
    res.send(text);
  }

  /** The person as they are now: whoever left an organisation sees nothing more of it. */
  private async viewerFor(personId: string): Promise<Viewer> {
    const base = this.links.identifiedAs(personId);
    return { ...base, memberships: await this.viewers.memberships(base) };
  }
}
