// How specs of notifications let people be told and letters go out, and what a mail server received.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { GatherDigests } from '../../src/notifications/gather-digests.ts';
import { SendLetters } from '../../src/notifications/send-letters.ts';
import { TellPeople } from '../../src/notifications/tell-people.ts';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { Api } from '../setup/start-api.ts';

const BEHIND = `select exists (select 1 from journal_entry e left join journal_place p on p.reader = 'notifications'
  where p.reader is null or (e.xid, e.id) > (p.xid, p.id)) as behind`;

/** Lets only the spec decide when the clock's work is done; what runs already is waited for. */
export async function takeTheClock({ app }: Api): Promise<void> {
  await Promise.all([TellPeople, SendLetters, GatherDigests].map((work) => app.get<{ onModuleDestroy(): Promise<void> }>(work, { strict: false }).onModuleDestroy()));
}

/** Until the journal is read to its end; entries of transactions that still run are held back for a moment. */
export async function tellAll(api: Api): Promise<void> {
  for (;;) {
    await api.app.get(TellPeople, { strict: false }).tellDue();
    const { rows } = await api.sql.query<{ behind: boolean }>(BEHIND);
    if (!rows[0]?.behind) return;
  }
}

/** Tries every letter that waits once more, as if its time had come, until each was tried. */
export async function sendAll(api: Api): Promise<void> {
  await api.sql.query(`update letter set next_at = clock_timestamp() where state = 'WAITING'`);
  for (;;) {
    await api.app.get(SendLetters, { strict: false }).sendDue();
    const { rows } = await api.sql.query<{ due: boolean }>(`select exists (select 1 from letter where state = 'WAITING' and next_at <= clock_timestamp()) as due`);
    if (!rows[0]?.due) return;
  }
}

export function gather(api: Api, at: string): Promise<number> {
  return api.app.get(GatherDigests, { strict: false }).gatherDue(new Date(at));
}

/** A whole letter with its parts as they are read. */
export interface Received {
  readonly to: string;
  readonly raw: string;
  readonly head: string;
  readonly text: string;
  readonly html: string;
}

export interface Post {
  readonly port: number;
  readonly received: Received[];
  close(): Promise<void>;
}

/** A mail server; `refuse` gives a number to answer a recipient with. */
export async function aPost(options: SMTPServerOptions = {}, refuse: (to: string) => number | null = () => null): Promise<Post> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.key ? [] : ['STARTTLS'],
    ...options,
    onRcptTo({ address }, _session, done) {
      const code = refuse(address);
      done(code === null ? null : Object.assign(new Error('no such mailbox'), { responseCode: code }));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        received.push(read(session.envelope.rcptTo.map(({ address }) => address).join(), Buffer.concat(parts).toString('utf8')));
        done();
      });
    },
  });
  // A client that leaves while they agree on encryption is its own affair.
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return { port, received, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function read(to: string, raw: string): Received {
  const [head = ''] = raw.split('\r\n\r\n');
  const boundary = /boundary="([^"]+)"/u.exec(head)?.[1] ?? '';
  const part = (type: string): string => {
    const found = raw.split(`--${boundary}`).find((one) => one.includes(`Content-Type: ${type}`)) ?? '';
    const [partHead = '', ...body] = found.replace(/^\r\n/u, '').split('\r\n\r\n');
    return decoded(partHead, body.join('\r\n\r\n'));
  };
  const isOnePart = !/multipart/iu.test(head);
  if (isOnePart) return { to, raw, head, text: decoded(head, raw.slice(head.length + 4)), html: '' };
  return { to, raw, head: head.replaceAll(/\r\n[ \t]+/gu, ' '), text: part('text/plain'), html: part('text/html') };
}

function decoded(head: string, body: string): string {
  if (/base64/iu.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/quoted-printable/iu.test(head)) return body;
  const bytes = body.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/gu, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
