// A draft of a notice as plain text to copy from: what it is and is not, its fields, and what is missing.
import type { NoticeDraft } from './draft.ts';

const rule = (text: string, sign: string): string => `${text}\n${sign.repeat([...text].length)}`;

const section = (draft: NoticeDraft, language: 'en' | 'cy', nothing: string): string =>
  draft.sections
    .map(({ heading, text }) => `${rule((language === 'cy' ? heading.cy : null) ?? heading.en, '-')}\n${((language === 'cy' ? text.cy : null) ?? text.en) || nothing}`)
    .join('\n\n');

const english = (draft: NoticeDraft): string => {
  const { kind, gaps } = draft;
  const where = kind.platform ? `Your authority publishes it on ${kind.platform.en}. Moothall prepares notices and does not publish them.` : 'Moothall prepares notices and does not publish them.';
  const checked = kind.isVerified ? `Looked up on ${kind.lookedUp}.` : `Noted on ${kind.lookedUp}, not checked against the law itself: have it checked.`;
  const missing = gaps.length === 0 ? 'Nothing is missing.' : gaps.map(({ message }) => `- ${message}`).join('\n');
  return [rule(`DRAFT – ${kind.name.en}${kind.code ? ` (${kind.code})` : ''}`, '='), where, `${kind.law}. ${checked}`, section(draft, 'en', '(missing)'), `${rule('What is missing', '-')}\n${missing}`].join('\n\n');
};

const welsh = (draft: NoticeDraft): string => {
  const { kind } = draft;
  const where = kind.platform ? `Eich awdurdod sy’n ei gyhoeddi ar ${kind.platform.cy ?? kind.platform.en}. Mae Moothall yn paratoi hysbysiadau ac nid yw’n eu cyhoeddi.` : '';
  return [rule(`DRAFFT – ${kind.name.cy ?? kind.name.en}${kind.code ? ` (${kind.code})` : ''}`, '='), where, section(draft, 'cy', '(ar goll)')].join('\n\n');
};

/** English, and below it Welsh where both go out together. */
export const noticeText = (draft: NoticeDraft): string => `${[english(draft), ...(draft.kind.isBilingual ? [welsh(draft)] : [])].join('\n\n\n')}\n`;
