// The public log of a challenge: every entry of its hash chain; details only where they are public or the viewer's to read.
import { Args, Context, Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { EntryDetails } from '@moothall/domain/journal';
import type { PersonRow } from '../identity/people.ts';
import { PersonLoader } from '../identity/person.loader.ts';
import { PersonType } from '../identity/person.type.ts';
import { VerifyJournal } from '../journal/verify-journal.ts';
import { OrganisationLoader } from '../organisations/organisation.loader.ts';
import { OrganisationType } from '../organisations/organisation.type.ts';
import { ownOrganisations, viewerOf } from '../organisations/viewer.ts';
import { Rows } from '../platform/database/rows.ts';
import { connectionOf, decodeCursor, type Page, PageArgs, pageOf } from '../platform/graphql/pages.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { JsonScalar } from '../platform/graphql/scalars.ts';
import { ChallengeType } from './challenge.type.ts';

@ObjectType({ description: 'One entry of a hash chain. Hidden entries show what binds them, not what they say.' })
export class LogEntry {
  @Field(() => Int, { description: '1, 2, 3 … without gaps.' })
  seq: number;
  @Field({ description: 'When, by the clock of the database.' })
  at: Date;
  @Field({ description: 'SHA-256 of the canonical JSON of chain, seq, prevHash, at and detailsDigest.' })
  hash: string;
  @Field({ description: 'The hash of the entry before; 64 zeros for the first.' })
  prevHash: string;
  @Field({ description: 'SHA-256 of the canonical JSON of the details.' })
  detailsDigest: string;
  @Field(() => String, { nullable: true, description: 'What was done, as `challenge.published`; null while hidden.' })
  act: string | null;
  @Field(() => ID, { nullable: true, description: 'What it was done to; null while hidden.' })
  subject: string | null;
  @Field(() => JsonScalar, { nullable: true, description: 'All that `detailsDigest` is taken over; null while hidden.' })
  details: EntryDetails | null;
}

@ObjectType({ description: 'The result of recomputing a chain on the server.' })
export class LogVerification {
  @Field({ description: 'Whether every entry fits.' })
  ok: boolean;
  @Field(() => Int, { description: 'How many entries were checked.' })
  entries: number;
  @Field(() => String, { nullable: true, description: 'The hash that the chain ends with; note it down to compare later.' })
  headHash: string | null;
  @Field(() => Int, { nullable: true, description: 'The first entry that does not fit.' })
  failedAtSeq: number | null;
  @Field(() => String, { nullable: true, description: 'Why it does not.' })
  reason: string | null;
}

const LogConnection = connectionOf('Log', () => LogEntry);

interface LogRow {
  seq: string;
  at: Date;
  hash: string;
  prevHash: string;
  detailsDigest: string;
  details: EntryDetails | null;
}

@Resolver(() => ChallengeType)
export class ChallengeLog {
  constructor(
    private readonly rows: Rows,
    private readonly journal: VerifyJournal,
  ) {}

  @ResolveField(() => LogConnection, { description: 'Everything that happened, oldest first, as a hash chain.' })
  async log(@Parent() challenge: ChallengeType, @Args() args: PageArgs, @Context() context: RequestContext): Promise<Page<LogEntry>> {
    const isMember = ownOrganisations(viewerOf(context)).includes(challenge.leadId);
    const [after] = args.after ? decodeCursor(args.after, 1) : [0];
    const rows = await this.rows.all<LogRow>(
      `select seq, at, hash, prev_hash as "prevHash", details_digest as "detailsDigest",
              case when is_public or ($2 and details ->> 'act' ~ '^(challenge|participation)[.]') then details end as details
       from journal_entry where chain = $1 and seq > $3::bigint order by seq limit $4`,
      [challenge.id, isMember, after, args.first + 1],
    );
    const count = async (): Promise<number> => {
      const row = await this.rows.one<{ n: number }>('select count(*)::int as n from journal_entry where chain = $1', [challenge.id]);
      return row?.n ?? 0;
    };
    return pageOf(rows, args, (row) => [Number(row.seq)], toEntry, count);
  }

  @ResolveField(() => LogVerification, { description: 'Recomputes the whole chain now.' })
  async logVerification(@Parent() challenge: ChallengeType): Promise<LogVerification> {
    const { check, headHash } = await this.journal.verify(challenge.id);
    return check.ok
      ? { ok: true, entries: check.entries, headHash, failedAtSeq: null, reason: null }
      : { ok: false, entries: check.atSeq - 1, headHash, failedAtSeq: check.atSeq, reason: check.reason };
  }
}

@Resolver(() => LogEntry)
export class LogEntryResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly organisations: OrganisationLoader,
  ) {}

  @ResolveField(() => PersonType, { nullable: true, description: 'Who did it; only for signed-in members of the same organisation.' })
  async actor(@Parent() entry: LogEntry, @Context() context: RequestContext): Promise<PersonRow | null> {
    const { actorId = null, organisationId = null } = entry.details ?? {};
    const isColleague = organisationId !== null && ownOrganisations(viewerOf(context)).includes(organisationId);
    return actorId && isColleague ? this.people.load(context, actorId) : null;
  }

  @ResolveField(() => OrganisationType, { nullable: true, description: 'For whom it was done.' })
  async organisation(@Parent() entry: LogEntry, @Context() context: RequestContext): Promise<OrganisationType | null> {
    const id = entry.details?.organisationId;
    return id ? this.organisations.load(context, id) : null;
  }
}

function toEntry(row: LogRow): LogEntry {
  return { ...row, seq: Number(row.seq), act: row.details?.act ?? null, subject: row.details?.subject ?? null };
}
