// Refuses a form that another site made a visitor's browser send.
import type { RequestHandler } from 'express';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Browsers say where a request comes from; programs with an API key say nothing and pass. */
export function refuseForeignForms(publicUrl?: string): RequestHandler {
  const publicHost = publicUrl ? new URL(publicUrl).host : undefined;
  return (req, res, next) => {
    if (SAFE.has(req.method)) return next();
    const site = req.get('sec-fetch-site');
    const origin = req.get('origin');
    const isOurs = site
      ? site === 'same-origin' || site === 'none'
      : origin === undefined || hostOf(origin) === (publicHost ?? req.get('host'));
    if (isOurs) return next();
    res.status(403).type('text/plain').send('This form was sent from another site.\n');
  };
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
