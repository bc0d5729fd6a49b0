// Which files may go with a proposal: their kinds, sizes, number, and what is left of their names.
import { combine, demand, type Decision } from '../decision/index.ts';

export const FILE_LIMITS = {
  bytes: 20 * 1024 * 1024,
  perProposal: 10,
  /** For all files an organisation keeps here. */
  bytesPerOrganisation: 1024 * 1024 * 1024,
  nameLength: 120,
} as const;

/** By the ending of the name: the type it is served as, and whether its bytes must prove it. */
export const FILE_TYPES: Readonly<Record<string, { readonly type: string; readonly isText: boolean; readonly isZip: boolean }>> = {
  pdf: { type: 'application/pdf', isText: false, isZip: false },
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', isText: false, isZip: true },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', isText: false, isZip: true },
  pptx: { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', isText: false, isZip: true },
  odt: { type: 'application/vnd.oasis.opendocument.text', isText: false, isZip: true },
  ods: { type: 'application/vnd.oasis.opendocument.spreadsheet', isText: false, isZip: true },
  csv: { type: 'text/csv', isText: true, isZip: false },
  txt: { type: 'text/plain', isText: true, isZip: false },
  md: { type: 'text/markdown', isText: true, isZip: false },
  png: { type: 'image/png', isText: false, isZip: false },
  jpg: { type: 'image/jpeg', isText: false, isZip: false },
  jpeg: { type: 'image/jpeg', isText: false, isZip: false },
};

export const FILE_STATES = ['UPLOADING', 'QUARANTINED', 'READY', 'REJECTED'] as const;
export type FileState = (typeof FILE_STATES)[number];

export const endingOf = (name: string): string => /\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? '';

/** What a name may hold: no folders, no line breaks, nothing that turns the writing round or cannot be seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A name that is safe to show and to give back; its ending is kept when it must be cut. */
export const cleanFileName = (name: string): string => {
  const last = name.split(/[/\\]/u).at(-1) ?? '';
  const clean = last.normalize('NFC').replaceAll(UNSEEN, '').replaceAll(/[<>:"|?*]/gu, '').replaceAll(/\s+/gu, ' ').trim().replace(/^\.+/u, '');
  const ending = endingOf(clean);
  const stem = ending ? clean.slice(0, -ending.length - 1) : clean;
  const most = FILE_LIMITS.nameLength - ending.length - 1;
  const short = [...stem].slice(0, most).join('').trim() || 'file';
  return ending ? `${short}.${ending}` : short;
};

export type FileCode = 'WRONG_TYPE' | 'EMPTY' | 'TOO_LARGE' | 'TOO_MANY' | 'QUOTA';
export type FileFacts = {
  readonly name: string;
  readonly size: number;
  /** Files of this proposal that are here or on their way. */
  readonly count: number;
  /** Bytes that the organisation keeps here already. */
  readonly kept: number;
};

/** Before a byte is taken. */
export const decideFile = ({ name, size, count, kept }: FileFacts): Decision<FileCode> =>
  combine<FileCode>(
    demand(Object.hasOwn(FILE_TYPES, endingOf(name)), 'WRONG_TYPE', ['name'], `Choose a file of one of these kinds: ${Object.keys(FILE_TYPES).join(', ')}.`),
    demand(size > 0, 'EMPTY', ['size'], 'This file is empty. Choose another one.'),
    demand(size <= FILE_LIMITS.bytes, 'TOO_LARGE', ['size'], 'Choose a file of at most 20 MB.'),
    demand(count < FILE_LIMITS.perProposal, 'TOO_MANY', [], 'A proposal has at most 10 files. Remove one first.'),
    demand(kept + size <= FILE_LIMITS.bytesPerOrganisation, 'QUOTA', ['size'], 'Your organisation keeps 1 GB of files here. Remove some first.'),
  );

/** What readers see while names are hidden. */
export const blindFileName = (index: number, name: string): string => `Attachment ${index + 1}.${endingOf(name)}`;
