// Finds who is to be told of an entry of the journal, by the reasons the domain names; the first reason of a person counts.
import { type Audience, POWER_OF } from '@moothall/domain/notification';
import { hasPower, type OrganisationKind, type Role } from '@moothall/domain/organisation';
import { searchesThatFit } from '../challenges/searches/saved-search.queries.ts';
import type { Tx } from '../platform/transaction.ts';

export interface Recipient {
  readonly personId: string;
  readonly audience: Audience;
  readonly organisationId: string | null;
}

interface Candidate extends Recipient {
  readonly kind: OrganisationKind | null;
  readonly roles: Role[] | null;
}

export interface Happened {
  readonly challengeId: string | null;
  readonly subject: string;
  /** The person an entry is about, where it is about one. */
  readonly personId: string | null;
  readonly actorId: string | null;
  readonly act: string;
  readonly at: Date;
}

/** $1 challenge · $2 subject · $3 the person it is about · $4 audiences · $5 the event · $6 when: whoever follows since is not told what was before. Those outside hear of published challenges alone. */
const CANDIDATES = `
  with one as (select $1::text as challenge, $2::text as subject, $3::text as person, $4::text[] as audiences, $5::text as event, $6::timestamptz as at,
    exists (select 1 from challenge c where c.id = $1 and c.published_at is not null) as is_public),
  members as (select m.person_id, m.organisation_id, o.kind, m.roles from membership m join organisation o on o.id = m.organisation_id),
  councils as (select p.organisation_id from participation p, one where p.challenge_id = one.challenge and p.role <> 'OBSERVER'),
  audience as (
    select 'FOLLOWERS' as name, f.person_id, null as organisation_id from challenge_follow f, one where f.challenge_id = one.challenge and is_public and f.since <= one.at
    union all select 'INTERESTED', null, i.organisation_id from challenge_interest i, one where i.challenge_id = one.challenge and i.withdrawn_at is null and is_public and i.registered_at <= one.at
    union all select 'PROPOSERS', null, p.organisation_id from proposal p, one where p.challenge_id = one.challenge and p.state <> 'WITHDRAWN' and is_public
    union all select 'BUYERS', null, organisation_id from councils
    union all select 'APPROVERS', null, organisation_id from councils
    union all select 'PANEL', m.person_id, null from panel_member m, one where m.challenge_id = one.challenge and m.status <> 'RECUSED'
    union all select 'BOOKERS', b.person_id, null from event_booking b, one where b.event_id = one.event and b.state <> 'CANCELLED'
    union all select 'BOOKER', b.person_id, null from event_booking b, one where b.id = one.subject and b.state <> 'CANCELLED'
    union all select 'ASKER', q.person_id, q.organisation_id from question q, one where q.id = one.subject
    union all select 'PLEDGERS', null, p.organisation_id from pledge p, one where (p.round_id = one.subject or p.round_id = (select round_id from pledge where id = one.subject)) and p.state <> 'WITHDRAWN'
    union all select 'POT', null, g.organisation_id from money_pot m join pledge g on g.round_id = m.round_id, one where m.id = one.subject and g.state in ('CONFIRMED', 'FULFILLED', 'RELEASED')
    union all select 'LEAD', null, c.lead_id from challenge c, one where c.id = one.challenge
    union all select 'CALLED', null, k.organisation_id from money_call k, one where k.id = one.subject
    union all select 'CALLED', null, g.organisation_id from pledge g, one where g.id = one.subject
    union all select 'COMMITTERS', null, g.organisation_id from pledge g, one where g.id = one.subject
    union all select 'COMMITTERS', null, one.subject from one
    union all select 'CHECKERS', null, g.verifier_id from pledge g, one where g.id = one.subject and g.verifier_id is not null and g.checked_at is null
    union all select 'OWNERS', null, p.organisation_id from proposal p, one where p.id = one.subject
    union all select 'OWNERS', null, p.organisation_id from pledge g join pledge_round r on r.id = g.round_id join solution s on s.id = r.solution_id join proposal p on p.id = s.proposal_id, one where g.id = one.subject
    union all select 'OWNERS', null, p.organisation_id from team_consent t join proposal p on p.id = t.proposal_id, one where t.id = one.subject
    union all select 'OWNERS', null, p.supplier_id from pilot p, one where p.id = one.subject or p.id = (select pilot_id from adoption where id = one.subject)
    union all select 'PLEDGERS', null, g.organisation_id from pilot p join pledge g on g.round_id = p.round_id, one where p.id = one.subject and g.state = 'CONFIRMED'
    union all select 'VERIFIERS', null, p.verifier_id from pilot p, one where p.id = one.subject and p.verifier_id is not null
    union all select 'OWNERS', null, f.organisation_id from proposal_file f, one where f.id = one.subject
    union all select 'TEAM', null, t.organisation_id from team_consent t, one where t.id = one.subject and t.organisation_id is not null and t.removed_at is null
    union all select 'INVITED', null, one.subject from one
    union all select 'JOINERS', null, j.organisation_id from join_request j, one where j.id = one.subject
    union all select 'PERSON', one.person, null from one where one.person is not null
  ), chosen as (select audience.* from audience, one where audience.name = any(one.audiences))
  select distinct c.name as audience, coalesce(c.person_id, m.person_id) as "personId", c.organisation_id as "organisationId", m.kind, m.roles
  from chosen c left join members m on m.organisation_id = c.organisation_id and (c.person_id is null or m.person_id = c.person_id)
  join person p on p.id = coalesce(c.person_id, m.person_id) and p.suspended_at is null
  where c.organisation_id is null or m.person_id is not null`;

/** Whoever did it knows already; who booked or sent something themselves wants to have it in writing. */
const IN_WRITING = /^(?:proposal\.(?:submitted|withdrawn|late-attempt)|engagement\.event-booked|person\.)/;

export async function findRecipients(tx: Tx, happened: Happened, audiences: readonly Audience[], eventId: string | null): Promise<Recipient[]> {
  const { challengeId, subject, personId, actorId, act, at } = happened;
  const rows: Candidate[] = await tx.query(CANDIDATES, [challengeId, subject, personId, audiences, eventId, at]);
  const able = rows.filter(({ audience, kind, roles }) => {
    const power = POWER_OF[audience];
    return power === undefined || (kind !== null && roles !== null && hasPower(kind, roles, power));
  });
  const first = new Map<string, Recipient>();
  const searchers = audiences.includes('SEARCHERS') && challengeId !== null ? await findSearchers(tx, challengeId, act) : [];
  for (const one of [...able, ...searchers].toSorted((a, b) => audiences.indexOf(a.audience) - audiences.indexOf(b.audience))) {
    const knows = one.personId === actorId && !IN_WRITING.test(act);
    if (!knows && !first.has(one.personId)) first.set(one.personId, one);
  }
  return [...first.values()];
}

/** A search for stages can begin to fit when a challenge opens; any other fits from the beginning. */
async function findSearchers(tx: Tx, challengeId: string, act: string): Promise<Recipient[]> {
  const searches = await searchesThatFit(tx, challengeId);
  return searches.filter(({ isByStage }) => isByStage || act === 'challenge.published').map(({ personId }) => ({ personId, audience: 'SEARCHERS', organisationId: null }));
}
