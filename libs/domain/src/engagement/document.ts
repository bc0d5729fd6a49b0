// Documents of a challenge: who may have them, what a new version says, and which files are what they claim to be.
import type { Regime, Stage } from '../challenge/index.ts';
import { combine, type Decision, demand, refused } from '../decision/index.ts';
import { missingTexts, type TwoTexts } from './languages.ts';

export const DOCUMENT_VISIBILITIES = ['PUBLIC', 'INTERESTED', 'COUNCILS'] as const;
/** Everybody; organisations that registered interest; the councils of the challenge. */
export type DocumentVisibility = (typeof DOCUMENT_VISIBILITIES)[number];

export const MAX_DOCUMENT_BYTES = 20 * 1024 * 1024;
const LONGEST_TEXT = 100_000;

/** Stages in which a published challenge is still worked on. */
const DOCUMENT_STAGES: readonly Stage[] = ['ENGAGING', 'OPEN', 'CLOSED', 'EVALUATING', 'SHORTLISTED', 'PLEDGING', 'PILOTING'];

export type DocumentCode = 'WRONG_STAGE' | 'TEXT_MISSING' | 'TRANSLATION_MISSING' | 'CONTENT_MISSING' | 'TOO_LARGE' | 'UNKNOWN_KIND' | 'CHANGE_MISSING';
export type DocumentFacts = {
  readonly stage: Stage;
  readonly regime: Regime;
  readonly title: TwoTexts;
  /** What a new version changes; null for the first. */
  readonly changed: TwoTexts | null;
  readonly bytes: number;
  readonly isFile: boolean;
  /** What the first bytes say; null when they are none of the kinds we take. */
  readonly mediaType: string | null;
};

export const decideDocument = (facts: DocumentFacts): Decision<DocumentCode> =>
  combine<DocumentCode>(
    demand(DOCUMENT_STAGES.includes(facts.stage), 'WRONG_STAGE', [], 'Documents are added once the challenge is published and until it ends.'),
    refused(...missingTexts(facts.regime, [{ path: ['title'], text: facts.title, isRequired: true }])),
    facts.changed === null ? refused<DocumentCode>() : refused(...missingTexts(facts.regime, [{ path: ['changed'], text: facts.changed, isRequired: true }]).map((one) => ({ ...one, code: one.code === 'TEXT_MISSING' ? ('CHANGE_MISSING' as const) : one.code }))),
    demand(facts.bytes > 0, 'CONTENT_MISSING', [facts.isFile ? 'file' : 'text'], 'Write a text or choose a file.'),
    demand(facts.bytes <= (facts.isFile ? MAX_DOCUMENT_BYTES : LONGEST_TEXT), 'TOO_LARGE', [facts.isFile ? 'file' : 'text'], 'A file may have 20 MB, a text 100,000 characters.'),
    demand(facts.bytes === 0 || facts.mediaType !== null, 'UNKNOWN_KIND', ['file'], 'Send a PDF, Word, Excel, CSV, PNG or JPEG file. What the file says it is and what is in it must agree.'),
  );

export type SignedKind = { readonly extension: string; readonly mediaType: string; readonly isThis: (bytes: Uint8Array) => boolean };

const starts = (...signature: readonly number[]) => (bytes: Uint8Array): boolean => signature.every((byte, index) => bytes[index] === byte);

/** Whether a name stands in the directory of a zip archive, as Office files keep their parts. */
const holds = (bytes: Uint8Array, name: string): boolean => {
  const wanted = [...name].map((letter) => letter.charCodeAt(0));
  const limit = bytes.length - wanted.length;
  for (let at = 0; at <= limit; at += 1) if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
};

const ZIP = starts(0x50, 0x4b, 0x03, 0x04);

/** Tables as text: no zero bytes, and valid UTF-8 or the Latin that old spreadsheets write. */
const isText = (bytes: Uint8Array): boolean => bytes.length > 0 && !bytes.subarray(0, 65_536).includes(0) && ![ZIP, PDF, PNG, JPEG].some((is) => is(bytes));
const PDF = starts(0x25, 0x50, 0x44, 0x46, 0x2d);
const PNG = starts(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const JPEG = starts(0xff, 0xd8, 0xff);

export const DOCUMENT_KINDS: readonly SignedKind[] = [
  { extension: 'pdf', mediaType: 'application/pdf', isThis: PDF },
  { extension: 'png', mediaType: 'image/png', isThis: PNG },
  { extension: 'jpg', mediaType: 'image/jpeg', isThis: JPEG },
  { extension: 'jpeg', mediaType: 'image/jpeg', isThis: JPEG },
  { extension: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', isThis: (bytes) => ZIP(bytes) && holds(bytes, 'word/document.xml') },
  { extension: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', isThis: (bytes) => ZIP(bytes) && holds(bytes, 'xl/workbook.xml') },
  { extension: 'csv', mediaType: 'text/csv', isThis: isText },
];

/** What a file is, when its name and its bytes say the same; otherwise null. */
export const mediaTypeOf = (name: string, bytes: Uint8Array): string | null => {
  const extension = name.toLowerCase().split('.').at(-1) ?? '';
  const kind = DOCUMENT_KINDS.find((one) => one.extension === extension);
  return kind?.isThis(bytes) ? kind.mediaType : null;
};
