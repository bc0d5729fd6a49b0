// Reads one OCDS 1.1 release that somebody else published, and trusts nothing in it.
import { type Reader, readerOf, objectIn, textIn, textsIn } from './json-reader.ts';
import { budgetIn, buyerIn, cpvIn, datesIn, instantIn, urlIn } from './notice-parts.ts';
import type { ImportedNotice, ReleaseReading } from './notice.ts';
import { plainLine, plainText } from './plain-text.ts';
import { portalOf } from './portal.ts';
import { isAtPlanningStage, whyNotAChallenge } from './stage.ts';
import { guessTheme } from './theme.ts';

/** Each text once, in the order given. */
const proseOf = (texts: readonly (string | null)[]): string =>
  [...new Set(texts.map((text) => plainText(text ?? '')))].filter((text) => text !== '').join('\n\n');

const textsOf = (release: Reader): Pick<ImportedNotice, 'title' | 'description' | 'noticeText'> => {
  const tender = objectIn(release, 'tender');
  const title = textIn(tender, 'title') ?? textIn(release, 'title');
  const rationale = textIn(objectIn(release, 'planning'), 'rationale');
  const description = textIn(tender, 'description') ?? rationale ?? textIn(release, 'description');
  return {
    title: plainLine(title ?? ''),
    description: plainText(description ?? ''),
    noticeText: proseOf([title, description, rationale, textIn(release, 'description')]),
  };
};

const noticeOf = (release: Reader): ImportedNotice | null => {
  const missing = (what: string): null => {
    release.troubles.push(what);
    return null;
  };
  const ocid = textIn(release, 'ocid') ?? '';
  const sourceName = portalOf(ocid) ?? missing('the release has no ocid');
  const releaseId = plainLine(textIn(release, 'id') ?? '') || missing('the release has no id');
  const date = instantIn(release, 'date') ?? missing('the release has no date');
  const tags = textsIn(release, 'tag').map(plainLine);
  if (tags.length === 0) missing('the release has no tag');
  const isPlanning = isAtPlanningStage(tags, textIn(objectIn(release, 'tender'), 'status'));
  const texts = textsOf(release);
  if (texts.title === '') missing('the release has no title');
  const buyer = buyerIn(release) ?? missing('the release names no buyer');
  const cpv = cpvIn(release);
  const parts = { budget: budgetIn(release), dates: datesIn(release), url: urlIn(release), cpv, theme: guessTheme(cpv) };
  const language = textIn(release, 'language')?.toLowerCase().startsWith('cy') ? 'cy' : 'en';
  if (release.troubles.length > 0 || sourceName === null || releaseId === null || date === null || buyer === null) {
    // What is past planning often says little else; then its stage is the first thing to know.
    if (tags.length > 0) release.troubles.unshift(...[whyNotAChallenge({ isPlanning, tags })].filter((reason) => reason !== null));
    return null;
  }
  return { ocid, releaseId, date, tags, ...texts, buyer, ...parts, sourceName, language, isPlanning };
};

/**
 * Answers what we would take over, or the reason why not, which begins with the name of the source. Never throws.
 * Reads releases of every stage: ask `whyNotAChallenge` before making one a challenge.
 */
export const readRelease = (json: unknown, source: { readonly name: string }): ReleaseReading => {
  const release = readerOf(json);
  if (release === null) return { ok: false, reason: `${source.name}: the release is not an object` };
  const notice = noticeOf(release);
  if (notice !== null) return { ok: true, notice };
  return { ok: false, reason: `${source.name}: ${[...new Set(release.troubles)].join('; ')}` };
};
