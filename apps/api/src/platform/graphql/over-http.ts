// Hands requests to Apollo and writes its answers, as its guide to integrations has it: no fingerprint of what nobody keeps, nothing parsed twice.
import { type ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { Request, RequestHandler, Response } from 'express';

type ContextOf = (given: { req: Request; res: Response }) => Promise<object>;

/** @param server asked for each request, since it starts after its address is taken */
export function overHttp(server: () => ApolloServer, contextOf: ContextOf): RequestHandler {
  return (req, res, next) => {
    const { method, url } = req;
    const from = url.indexOf('?');
    const httpGraphQLRequest = { method, headers: headersOf(req), search: from < 0 ? '' : url.slice(from), body: req.body ?? {} };
    server()
      .executeHTTPGraphQLRequest({ httpGraphQLRequest, context: () => contextOf({ req, res }) })
      .then((answer) => send(answer, res))
      .catch(next);
  };
}

function headersOf(req: Request): HeaderMap {
  const headers = new HeaderMap();
  for (const name in req.headers) {
    const value = req.headers[name];
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

async function send({ headers, status, body }: HTTPGraphQLResponse, res: Response): Promise<void> {
  for (const [name, value] of headers) res.setHeader(name, value);
  res.statusCode = status ?? 200;
  if (body.kind === 'complete') {
    res.setHeader('content-length', Buffer.byteLength(body.string));
    res.end(body.string);
    return;
  }
  for await (const part of body.asyncIterator) res.write(part);
  res.end();
}
