// What is given to a person as one page that any browser shows, without a script or anything from elsewhere.
import type { Section, Subject } from './person-data.queries.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replaceAll(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign);

const STYLE = 'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;margin:0 0 2rem}th,td{border-bottom:1px solid #b1b4b6;padding:.4rem 1rem .4rem 0;text-align:left;vertical-align:top;overflow-wrap:anywhere}';

/** @param made the moment of the copy, ISO 8601 */
export function readablePage(subject: Subject, sections: readonly Section[], made: string): string {
  const parts = sections.map(({ title, rows }) => `<h2>${safe(title)}</h2>\n${rows.map(table).join('\n')}`);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>What Moothall keeps about you</title><style>${STYLE}</style></head>
<body><h1>What Moothall keeps about ${safe(subject.name)}</h1>
<p>Made ${safe(made)}. The same is in data.json, for programs; files you attached are in the folder files.</p>
${parts.join('\n')}
</body></html>
`;
}

function table(row: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(row).map(([name, value]) => `<tr><th scope="row">${safe(name.replaceAll('_', ' '))}</th><td>${safe(textOf(value))}</td></tr>`);
  return `<table>${lines.join('')}</table>`;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '–';
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value, null, 1) : String(value);
}
