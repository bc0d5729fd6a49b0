// Spans of OpenTelemetry for requests, operations and statements: only where an endpoint is set, with a library that is installed only for that.
import { context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';

/** Not among our packages: most never need it. Put together here, so that nobody looks for it while building. */
const SDK = ['@opentelemetry', 'sdk-node'].join('/');
const tracer = trace.getTracer('moothall');
let isOn = false;

interface Sdk {
  start(): void;
  shutdown(): Promise<void>;
}

/** @returns how to send what is left and stop. @throws Error that says what to install */
export async function startTracing(env: NodeJS.ProcessEnv): Promise<() => Promise<void>> {
  if (!env['OTEL_EXPORTER_OTLP_ENDPOINT']) return () => Promise.resolve();
  const sdk = await openSdk();
  sdk.start();
  isOn = true;
  // A collector that is away must not keep the process from ending.
  return () => sdk.shutdown().catch(() => undefined);
}

async function openSdk(): Promise<Sdk> {
  const module: { NodeSDK: new (options: object) => Sdk } | null = await import(SDK).catch(() => null);
  if (!module) throw new Error(`OTEL_EXPORTER_OTLP_ENDPOINT is set, and ${SDK} is not installed. Run \`npm install --no-save ${SDK}\`, or leave the setting out.`);
  return new module.NodeSDK({ serviceName: 'moothall', instrumentations: [] });
}

/** Runs `work` inside a span of its request. @returns tells how it ended, or null when nobody traces */
export function traceRequest(method: string, work: () => void): ((route: string, operation: string, status: number) => void) | null {
  if (!isOn) return null;
  const span = tracer.startSpan(method, { kind: SpanKind.SERVER });
  context.with(trace.setSpan(context.active(), span), work);
  return (route, operation, status) => {
    span.updateName(`${method} ${route}`);
    span.setAttributes({ 'http.request.method': method, 'http.route': route, 'graphql.operation.name': operation, 'http.response.status_code': status });
    if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
}

/** @param name one of our own, never what a caller made up. @returns ends it */
export function traceOperation(type: string, name: string): () => void {
  if (!isOn) return () => undefined;
  const span = tracer.startSpan(`${type} ${name}`, { attributes: { 'graphql.operation.type': type, 'graphql.operation.name': name } });
  return () => span.end();
}

type Query = (...args: unknown[]) => unknown;

/** Makes each statement of a client a span, with its first word and not its text. */
export function traceStatements(client: object): void {
  const query: Query = Reflect.get(client, 'query');
  if (!isOn || typeof query !== 'function') return;
  Reflect.set(client, 'query', (...args: unknown[]) => {
    const span = tracer.startSpan(verbOf(args[0]), { kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'postgresql' } });
    const last = args.at(-1);
    if (isQuery(last)) args[args.length - 1] = (error: unknown, ...rest: unknown[]) => [end(span, error), last(error, ...rest)];
    const result = query.apply(client, args);
    if (result instanceof Promise) result.then(() => end(span, null), (error: unknown) => end(span, error));
    return result;
  });
}

function end(span: Span, error: unknown): void {
  if (error) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}

function isQuery(value: unknown): value is Query {
  return typeof value === 'function';
}

function verbOf(statement: unknown): string {
  const text: unknown = typeof statement === 'object' && statement !== null && 'text' in statement ? statement.text : statement;
  return /^\s*(\w+)/u.exec(String(text))?.[1]?.toUpperCase() ?? 'STATEMENT';
}
