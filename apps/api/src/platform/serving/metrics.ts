// Figures of this process in the form that Prometheus reads: shown on a port of their own or to whoever has the token, and otherwise to nobody.
import { timingSafeEqual } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { jobWatchers } from '../recurring.ts';
import { digestOfText } from '../digest-of-text.ts';
import { Config } from '../settings.ts';

type Answered = Readonly<Record<'method' | 'route' | 'operation' | 'status', string>>;
export type Samples = readonly { readonly labels?: Readonly<Record<string, string>>; readonly value: number }[];

@Injectable()
export class Metrics implements OnModuleDestroy {
  private readonly registry = new Registry();
  private readonly registers = [this.registry];
  private server: Server | null = null;

  readonly refusedBusy = new Counter({ name: 'moothall_refused_busy_total', help: 'Requests that were refused because too many were in hand.', registers: this.registers });
  readonly refusedRate = new Counter({ name: 'moothall_refused_rate_total', help: 'Operations and files that were refused because a caller had no points left.', registers: this.registers });
  readonly graphqlErrors = new Counter({ name: 'moothall_graphql_errors_total', help: 'Errors in answers, by code.', labelNames: ['code'], registers: this.registers });
  private readonly jobs = new Histogram({
    name: 'moothall_job_seconds',
    help: 'What the server does by itself, by job and how it ended.',
    labelNames: ['job', 'ended'],
    buckets: [0.005, 0.05, 0.5, 5, 50],
    registers: this.registers,
  });
  private readonly requests = new Histogram({
    name: 'moothall_request_seconds',
    help: 'Requests by method, route, operation and status.',
    labelNames: ['method', 'route', 'operation', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: this.registers,
  });

  constructor(private readonly config: Config) {
    if (!this.isOn) return;
    collectDefaultMetrics({ register: this.registry });
    jobWatchers.add(this.worked);
  }

  /** Without a place to show them nothing is counted. */
  get isOn(): boolean {
    return this.config.metricsToken !== null || this.config.metricsPort !== null;
  }

  answered(labels: Answered, seconds: number): void {
    if (this.isOn) this.requests.observe(labels, seconds);
  }

  /** For words of higher floors. @param read asked whenever somebody reads the figures */
  gauge(name: string, help: string, labelNames: readonly string[], read: () => Samples | Promise<Samples>): void {
    if (!this.isOn) return;
    const gauge: Gauge = new Gauge({
      name: `moothall_${name}`,
      help,
      labelNames: [...labelNames],
      registers: this.registers,
      collect: async () => {
        // The other figures are worth reading when the database does not answer.
        const samples = await Promise.resolve(read()).catch((): Samples => []);
        gauge.reset();
        for (const { labels, value } of samples) gauge.set({ ...labels }, value);
      },
    });
  }

  readonly show: RequestHandler = async (req, res, next) => {
    if (this.config.metricsToken === null) return next();
    if (!isSame(req.headers.authorization ?? '', `Bearer ${this.config.metricsToken}`)) {
      res.status(401).type('text/plain').send('Send the token of the setting METRICS_TOKEN as `Authorization: Bearer …`.\n');
      return;
    }
    res.type(this.registry.contentType).send(await this.registry.metrics());
  };

  /** On a port that only the monitoring can reach. */
  async listen(): Promise<void> {
    const { metricsPort: port, host } = this.config;
    if (port === null) return;
    const server = createServer((req, res) => {
      if (req.url !== '/metrics') return void res.writeHead(404).end();
      this.registry.metrics().then(
        (text) => res.writeHead(200, { 'content-type': this.registry.contentType }).end(text),
        () => res.writeHead(500).end(),
      );
    });
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
  }

  private readonly worked = (what: { job: string; ended: string }, seconds: number): void => this.jobs.observe(what, seconds);

  onModuleDestroy(): void {
    jobWatchers.delete(this.worked);
    this.server?.close();
    this.server?.closeAllConnections();
  }
}

/** Takes as long for a good guess as for a bad one. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digestOfText(one), digestOfText(other));
}
