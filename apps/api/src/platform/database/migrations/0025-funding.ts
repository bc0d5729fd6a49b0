// The books of promised money: pots, plans, calls, and entries that balance or are refused by the database when they are committed.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Funding1764000000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await pots(runner);
    await calls(runner);
    await books(runner);
    await guards(runner);
    await runner.query('revoke delete, truncate on money_pot, money_call from moothall_app');
    await runner.query('revoke update, delete, truncate on money_entry, money_line from moothall_app');
    await runner.query('revoke truncate on money_tranche from moothall_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table money_line, money_entry, money_call, money_tranche, money_pot');
    await runner.query('drop function money_line_holds, money_entry_holds, money_pot_holds');
  }
}

async function pots(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table money_pot (
      id text collate "C" primary key,
      round_id text collate "C" not null unique references pledge_round,
      challenge_id text collate "C" not null references challenge,
      cap bigint not null check (cap > 0),
      basis text not null check (basis in ('TARGET', 'AGREED_COST')),
      plan_basis text check (plan_basis in ('SHARES', 'AMOUNTS')),
      version int not null default 1,
      opened_at timestamptz not null default clock_timestamp(),
      closed_at timestamptz,
      closed_because text,
      check ((closed_at is null) = (closed_because is null))
    )`);
  await runner.query('create index money_pot_challenge on money_pot (challenge_id)');
  await runner.query(`
    create table money_tranche (
      id text collate "C" primary key,
      pot_id text collate "C" not null references money_pot,
      position int not null,
      title text not null,
      milestone text,
      weight bigint not null check (weight > 0),
      unique (pot_id, position)
    )`);
}

async function calls(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table money_call (
      id text collate "C" primary key,
      pot_id text collate "C" not null references money_pot,
      pledge_id text collate "C" not null references pledge,
      organisation_id text collate "C" not null references organisation,
      tranche_id text collate "C" references money_tranche,
      unit text not null check (unit in ('GBP', 'IN_KIND')),
      amount bigint not null check (amount > 0),
      posted bigint check (posted > 0 and posted <= amount),
      state text not null check (state in ('PENDING', 'POSTED', 'VOIDED')),
      due_on date,
      purchase_order text,
      invoice text,
      note text,
      reason text,
      early_reason text,
      asked_by text collate "C" not null references person,
      asked_at timestamptz not null default clock_timestamp(),
      settled_by text collate "C" references person,
      settled_at timestamptz,
      overdue_told_at timestamptz,
      version int not null default 1,
      check ((unit = 'GBP') = (tranche_id is not null and due_on is not null)),
      check ((state = 'PENDING') = (settled_at is null and settled_by is null)),
      check ((state = 'POSTED') = (posted is not null)),
      check ((state = 'VOIDED') = (reason is not null))
    )`);
  await runner.query('create index money_call_pot on money_call (pot_id, id)');
  await runner.query('create index money_call_organisation on money_call (organisation_id, id)');
  await runner.query(`create index money_call_due on money_call (due_on) where state = 'PENDING' and overdue_told_at is null`);
}

/** `settles` names the entry that a payment or a void ends: each is ended at most once. `tx` keeps lines from being added to an entry afterwards. */
async function books(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create table money_entry (
      id text collate "C" primary key,
      pot_id text collate "C" not null references money_pot,
      kind text not null check (kind in ('COMMIT', 'CAP', 'CALL', 'POST', 'VOID', 'RELEASE')),
      call_id text collate "C" references money_call,
      settles text collate "C" unique references money_entry,
      at timestamptz not null default clock_timestamp(),
      tx xid8 not null default pg_current_xact_id(),
      check ((kind in ('CALL', 'POST', 'VOID')) = (call_id is not null)),
      check ((kind in ('POST', 'VOID')) = (settles is not null))
    )`);
  await runner.query('create index money_entry_pot on money_entry (pot_id, id)');
  await runner.query(`create unique index money_entry_call on money_entry (call_id) where kind = 'CALL'`);
  await runner.query('create index money_entry_of_call on money_entry (call_id)');
  await runner.query(`
    create table money_line (
      entry_id text collate "C" not null references money_entry,
      pledge_id text collate "C" not null references pledge,
      unit text not null check (unit in ('GBP', 'IN_KIND')),
      account text not null check (account in ('PROMISED', 'COMMITTED', 'CALLED', 'PAID', 'RELEASED')),
      amount bigint not null check (amount <> 0),
      primary key (entry_id, pledge_id, unit, account)
    )`);
  await runner.query('create index money_line_pledge on money_line (pledge_id, unit, account)');
}

/**
 * Checked at the commit, one pot after another: whoever forgot to lock the pot waits here, and is counted with what the others
 * have committed since. The error is a check violation (23514), as of any other rule of a table.
 * A function keeps the plan of its first runs, made on tables that were all but empty: so it is told to go from the pot to its
 * entries, and from each to its lines, and to read no table whole.
 */
async function guards(runner: QueryRunner): Promise<void> {
  await runner.query(`
    create function money_pot_holds(of_pot text) returns void language plpgsql set enable_seqscan = off as $$
    declare fault text;
    begin
      perform 1 from money_pot where id = of_pot for update;
      select format('%s of a pledge stands at %s', l.account, sum(l.amount)) into fault
        from money_entry e cross join lateral (select * from money_line where entry_id = e.id offset 0) l where e.pot_id = of_pot
        group by l.pledge_id, l.unit, l.account having case when l.account = 'PROMISED' then sum(l.amount) > 0 else sum(l.amount) < 0 end limit 1;
      if fault is not null then raise exception 'no account may be overdrawn: %', fault using errcode = '23514', constraint = 'money_not_overdrawn'; end if;
      perform 1 from money_pot p where p.id = of_pot and p.cap < (
        select coalesce(sum(l.amount), 0) from money_entry e cross join lateral (select * from money_line where entry_id = e.id offset 0) l
        where e.pot_id = of_pot and l.unit = 'GBP' and l.account in ('COMMITTED', 'CALLED', 'PAID'));
      if found then raise exception 'a pot never holds more than its cap' using errcode = '23514', constraint = 'money_within_cap'; end if;
    end $$`);
  await runner.query(`
    create function money_entry_holds() returns trigger language plpgsql set enable_seqscan = off as $$
    begin
      if (select count(*) from money_line where entry_id = new.id) < 2 then
        raise exception 'an entry has at least two lines' using errcode = '23514', constraint = 'money_balanced';
      end if;
      if exists (select 1 from money_line where entry_id = new.id group by pledge_id, unit having sum(amount) <> 0) then
        raise exception 'an entry balances for each pledge in each unit' using errcode = '23514', constraint = 'money_balanced';
      end if;
      if exists (select 1 from money_line l join pledge g on g.id = l.pledge_id where l.entry_id = new.id
                 and g.round_id <> (select round_id from money_pot where id = new.pot_id)) then
        raise exception 'an entry is about pledges of its own pot' using errcode = '23514', constraint = 'money_of_one_pot';
      end if;
      if new.settles is not null and not exists (
        select 1 from money_entry c where c.id = new.settles and c.kind = 'CALL' and c.call_id = new.call_id
        and not exists (select pledge_id, unit from money_line where account = 'CALLED' and entry_id in (c.id, new.id) group by pledge_id, unit having sum(amount) <> 0)) then
        raise exception 'what ends a call takes back all that it called' using errcode = '23514', constraint = 'money_call_ends_whole';
      end if;
      perform money_pot_holds(new.pot_id);
      return null;
    end $$`);
  await runner.query(`
    create function money_line_holds() returns trigger language plpgsql as $$
    begin
      if (select tx from money_entry where id = new.entry_id) <> pg_current_xact_id() then
        raise exception 'nothing is added to an entry later' using errcode = '23514', constraint = 'money_entry_is_whole';
      end if;
      return null;
    end $$`);
  await runner.query('create constraint trigger money_entry_holds after insert on money_entry deferrable initially deferred for each row execute function money_entry_holds()');
  await runner.query('create constraint trigger money_line_holds after insert on money_line deferrable initially deferred for each row execute function money_line_holds()');
}
