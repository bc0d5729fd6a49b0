// Signs a person in on the browser that asks: ends the session it had, begins a fresh one, sets the cookie.
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { asSystem } from '../platform/tenancy/tenant.ts';
import type { Tx } from '../platform/transaction.ts';
import { type Identified, identified } from './identified.ts';
import { SessionCookie } from './session-cookie.ts';
import { Sessions } from './sessions.ts';

/** Completes a caller who has just become somebody else, such as by memberships. */
export type Completion = (caller: Identified) => Promise<void>;

@Injectable()
export class BeginSession {
  private readonly completions: Completion[] = [];

  constructor(
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
  ) {}

  async begin(tx: Tx, context: RequestContext, personId: string): Promise<void> {
    const before = identified(context).sessionId;
    if (before) await this.sessions.end(tx, before);
    // Nobody may write a session but whoever it belongs to, which the caller is not yet.
    const session = await asSystem('sign-in', () => this.sessions.begin(tx, personId));
    if (context.res) this.cookie.set(context.res, session.token, session.expiresAt);
    const language = await languageOf(tx, personId);
    become(context, { personId, sessionId: session.id, isSignedIn: true, scopes: null, actingFor: null, language });
  }

  /** For higher floors, which know more of a caller than this one. */
  register(completion: Completion): void {
    this.completions.push(completion);
  }

  /** Call after the transaction, so that the answer shows the new caller whole. */
  async complete(context: RequestContext): Promise<void> {
    for (const completion of this.completions) await completion(identified(context));
  }

  /** @returns whose session it was; null when there was none any more */
  async end(tx: Tx, context: RequestContext): Promise<string | null> {
    const { sessionId, personId } = identified(context);
    const isEnded = sessionId !== null && (await this.sessions.end(tx, sessionId));
    if (context.res) this.cookie.clear(context.res);
    become(context, { personId: null, sessionId: null, isSignedIn: false, scopes: null, actingFor: null });
    return isEnded ? personId : null;
  }
}

async function languageOf(tx: Tx, personId: string): Promise<Identified['language']> {
  const rows: { language: Identified['language'] }[] = await tx.query('select language from person where id = $1', [personId]);
  return rows[0]?.language ?? 'EN';
}

/** The rest of the operation, such as the payload's `viewer`, is read as the new caller. */
function become(context: RequestContext, change: Partial<Identified>): void {
  Object.assign(context.caller, change);
  context.loaders.clear();
}
