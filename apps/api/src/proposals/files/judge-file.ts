// Whether the bytes of a file are what its name says, and nothing else besides.
import { endingOf, FILE_TYPES } from '@moothall/domain/proposal';
import { BadFile, checkZip } from './zip-check.ts';

const OTHER = 'This file is not what its name says. Save it again in a kind that is on the list.';
const AND_MORE = 'This file holds something after its end. Save it again with the program you made it with.';
const MARKUP = /^\s*(<\?xml|<!doctype|<html|<svg|<script|<\?php|%PDF|MZ|PK|#!)/iu;

/** @throws BadFile with a sentence that says what to do */
export async function judgeFile(name: string, bytes: Buffer): Promise<void> {
  const ending = endingOf(name);
  const expected = FILE_TYPES[ending];
  if (!expected) throw new BadFile(OTHER);
  if (expected.isText) return judgeText(bytes);
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes);
  if (found?.mime !== expected.type) throw new BadFile(OTHER);
  if (expected.isZip) return judgeDocument(ending, checkZip(bytes));
  if (!endsAtItsEnd(ending, bytes)) throw new BadFile(AND_MORE);
}

/** Text is UTF-8 without anything a browser or a shell would run. */
function judgeText(bytes: Buffer): void {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BadFile('This file is no plain text. Save it as UTF-8 text, or choose another kind.', { cause });
  }
  if (text.includes('\0') || MARKUP.test(text)) throw new BadFile(OTHER);
}

const PARTS: Readonly<Record<string, string>> = { docx: 'word/document.xml', xlsx: 'xl/workbook.xml', pptx: 'ppt/presentation.xml', odt: 'content.xml', ods: 'content.xml' };

function judgeDocument(ending: string, names: readonly string[]): void {
  if (!names.includes(PARTS[ending] ?? '')) throw new BadFile(OTHER);
}

/** A file that is two things at once carries the second one behind its end. */
function endsAtItsEnd(ending: string, bytes: Buffer): boolean {
  switch (ending) {
    case 'pdf':
      return isPdfAlone(bytes);
    case 'png':
      return bytes.subarray(-8).equals(Buffer.from('49454e44ae426082', 'hex')) && bytes.indexOf('IEND') === bytes.length - 8;
    default:
      return bytes.subarray(-2).equals(Buffer.from('ffd9', 'hex'));
  }
}

function isPdfAlone(bytes: Buffer): boolean {
  const end = bytes.lastIndexOf('%%EOF');
  const rest = bytes.subarray(end + 5).toString('latin1');
  return bytes.subarray(0, 5).equals(Buffer.from('%PDF-')) && end > 0 && rest.trim() === '' && rest.length <= 1024;
}
