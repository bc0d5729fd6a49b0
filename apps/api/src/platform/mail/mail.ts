// Sends letters by SMTP, or lays them readable in a folder when no SMTP server is set.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { newId } from '../graphql/ids.ts';
import { Config } from '../settings.ts';

/** A letter in plain text; links are whole addresses. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

@Injectable()
export class Mail {
  private readonly transport: Transporter | null;

  constructor(private readonly config: Config) {
    this.transport = config.smtpUrl ? createTransport(config.smtpUrl) : null;
  }

  /** @throws when the SMTP server refuses the letter; the caller decides whether to try again. */
  async send(letter: Letter): Promise<void> {
    if (this.transport) {
      await this.transport.sendMail({ from: this.config.mailFrom, ...letter });
      return;
    }
    const folder = join(this.config.dataFolder, 'outbox');
    await mkdir(folder, { recursive: true });
    const head = `From: ${this.config.mailFrom}\nTo: ${letter.to}\nDate: ${new Date().toUTCString()}\nSubject: ${letter.subject}\n`;
    await writeFile(join(folder, `${newId('mal')}.txt`), `${head}\n${letter.text}\n`);
  }
}
