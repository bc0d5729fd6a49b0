// The structured log: one line of JSON per event, with secrets cut out and no personal text.
import { Injectable } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import { Config } from './settings.ts';

const SECRETS = ['req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]', '*.password', '*.token', '*.secret'];

@Injectable()
export class Log {
  readonly root: Logger;

  constructor(config: Config) {
    this.root = pino({ level: config.logLevel, redact: { paths: SECRETS, censor: '[hidden]' } });
  }
}
