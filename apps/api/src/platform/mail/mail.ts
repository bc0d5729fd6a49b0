// Sends letters by SMTP, or lays them readable in a folder when no SMTP server is set.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { newId } from '../graphql/ids.ts';
import { Config } from '../settings.ts';

/** A letter in plain text, and the same in HTML where it has both; links are whole addresses. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** The same with every try, so that a receiver knows a letter it has already. With angle brackets. */
  readonly messageId?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A server that takes a connection and then says nothing must not hold a letter for long. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

@Injectable()
export class Mail {
  private transport: Promise<Transporter> | null = null;

  constructor(private readonly config: Config) {}

  /** @throws when the SMTP server refuses the letter; the caller decides whether to try again. */
  async send(letter: Letter): Promise<void> {
    const whole = { ...letter, to: oneLine(letter.to), subject: oneLine(letter.subject) };
    if (this.config.smtpUrl) {
      this.transport ??= transportTo(this.config.smtpUrl);
      const { to, headers, ...rest } = whole;
      // As an object, so that an address is never read as a list of several.
      await (await this.transport).sendMail({ from: this.config.mailFrom, to: { name: '', address: to }, ...rest, ...(headers ? { headers: { ...headers } } : {}) });
      return;
    }
    const folder = join(this.config.dataFolder, 'outbox');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, nameOf(whole)), `${headOf(this.config.mailFrom, whole)}\n${letter.text}\n`);
  }
}

async function transportTo(smtpUrl: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport(patient(smtpUrl));
}

function patient(smtpUrl: string): string {
  const url = new URL(smtpUrl);
  for (const [name, ms] of Object.entries(PATIENCE)) if (!url.searchParams.has(name)) url.searchParams.set(name, String(ms));
  return url.toString();
}

/** A letter that is written again lies where it lay. */
function nameOf({ messageId }: Letter): string {
  const id = messageId ? /^<([a-z0-9_]+)@/.exec(messageId)?.[1] : undefined;
  return `${id ?? newId('mal')}.txt`;
}

function headOf(from: string, { to, subject, messageId, headers = {} }: Letter): string {
  const more = { ...(messageId ? { 'Message-ID': messageId } : {}), ...headers };
  const lines = Object.entries(more).map(([name, value]) => `${name}: ${oneLine(value)}\n`);
  return `From: ${from}\nTo: ${to}\nDate: ${new Date().toUTCString()}\nSubject: ${subject}\n${lines.join('')}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
