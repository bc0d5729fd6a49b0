// The structured log: one line of JSON per event, with secrets cut out and no personal text.
import { Injectable } from '@nestjs/common';
import { type Logger, pino } from 'pino';
import { requestScope } from './serving/request-scope.ts';
import { Config } from './settings.ts';

/** PostgreSQL quotes the values it was given, which may be a person's. */
const QUOTED = ['err.parameters', 'err.detail', 'err.where', 'err.driverError.parameters', 'err.driverError.detail', 'err.driverError.where'];
const SECRETS = ['req.headers.authorization', 'req.headers.cookie', 'res.headers["set-cookie"]', '*.password', '*.token', '*.secret', ...QUOTED];

@Injectable()
export class Log {
  readonly root: Logger;

  constructor(config: Config) {
    this.root = pino({ level: config.logLevel, mixin: currentRequest, redact: { paths: SECRETS, censor: '[hidden]' } });
  }
}

/** Stands in every line that is written while a request is answered. */
function currentRequest(): { requestId?: string } {
  const scope = requestScope();
  return scope ? { requestId: scope.requestId } : {};
}
