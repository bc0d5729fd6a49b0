// What is given to a person as one page that any browser shows, without a script or anything from elsewhere.
import type { Section, Subject } from './person-data.queries.ts';
import { TITLES_CY } from './titles-cy.ts';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replaceAll(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign);

const STYLE = 'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;margin:0 0 2rem}th,td{border-bottom:1px solid #b1b4b6;padding:.4rem 1rem .4rem 0;text-align:left;vertical-align:top;overflow-wrap:anywhere}';

interface Words {
  readonly lang: string;
  readonly title: string;
  readonly about: (name: string) => string;
  readonly intro: (made: string) => string;
  readonly titleOf: (title: string) => string;
}

const WORDS: Readonly<Record<Subject['language'], Words>> = {
  EN: {
    lang: 'en',
    title: 'What Moothall keeps about you',
    about: (name) => `What Moothall keeps about ${name}`,
    intro: (made) => `Made ${made}. The same is in data.json, for programs; files you attached are in the folder files.`,
    titleOf: (title) => title,
  },
  CY: {
    lang: 'cy',
    title: 'Yr hyn y mae Moothall yn ei gadw amdanoch',
    about: (name) => `Yr hyn y mae Moothall yn ei gadw am ${name}`,
    intro: (made) => `Gwnaed ${made}. Mae’r un peth yn data.json, ar gyfer rhaglenni; mae’r ffeiliau a atodwyd gennych yn y ffolder files.`,
    titleOf: (title) => TITLES_CY[title] ?? title,
  },
};

/** In the language of the person. @param made the moment of the copy, ISO 8601 */
export function readablePage(subject: Subject, sections: readonly Section[], made: string): string {
  const { lang, title, about, intro, titleOf } = WORDS[subject.language];
  const parts = sections.map((section) => `<h2>${safe(titleOf(section.title))}</h2>\n${section.rows.map(table).join('\n')}`);
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><style>${STYLE}</style></head>
<body><h1>${safe(about(subject.name))}</h1>
<p>${safe(intro(made))}</p>
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
