// Shows which files are taken, and that no name can turn round, break a line or climb out of a folder.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalsOf } from '../decision/index.ts';
import { blindFileName, cleanFileName, decideFile, FILE_LIMITS, type FileFacts } from './index.ts';

const facts: FileFacts = { name: 'plan.pdf', size: 1000, count: 0, kept: 0 };
const codes = (change: Partial<FileFacts>) => refusalsOf(decideFile({ ...facts, ...change })).map(({ code }) => code);

describe('a file for a proposal', () => {
  it('is taken up to the limits and not beyond', () => {
    expect(codes({ size: FILE_LIMITS.bytes, count: FILE_LIMITS.perProposal - 1, kept: FILE_LIMITS.bytesPerOrganisation - FILE_LIMITS.bytes })).toEqual([]);
    expect(codes({ size: 0 })).toEqual(['EMPTY']);
    expect(codes({ size: FILE_LIMITS.bytes + 1 })).toEqual(['TOO_LARGE']);
    expect(codes({ count: FILE_LIMITS.perProposal })).toEqual(['TOO_MANY']);
    expect(codes({ kept: FILE_LIMITS.bytesPerOrganisation })).toEqual(['QUOTA']);
  });

  it.each(['run.exe', 'picture.svg', 'page.html', 'macro.docm', 'archive.zip', 'noending', 'constructor', 'x.toString'])('is not taken as %s', (name) => {
    expect(codes({ name })).toEqual(['WRONG_TYPE']);
  });
});

describe('the name of a file', () => {
  it.each([
    ['plan.pdf', 'plan.pdf'],
    ['../../etc/passwd.txt', 'passwd.txt'],
    [String.raw`C:\fakepath\plan.pdf`, 'plan.pdf'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie x=1.pdf'],
    ['annual\u202Efdp.exe.pdf', 'annualfdp.exe.pdf'],
    ['.htaccess.txt', 'htaccess.txt'],
    ['Cynllun tŷ.docx', 'Cynllun tŷ.docx'],
    ['.pdf', 'pdf'],
    ['', 'file'],
  ])('%j is kept as %j', (name, clean) => expect(cleanFileName(name)).toBe(clean));

  it('never keeps more than its limit, a folder, a line break or a turned letter, and stays itself when cleaned twice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })), (name) => {
        const clean = cleanFileName(name);
        expect([...clean].length).toBeLessThanOrEqual(FILE_LIMITS.nameLength);
        expect(clean).not.toMatch(/[\r\n/\\\u202A-\u202E\u2066-\u2069"]/u);
        expect(cleanFileName(clean)).toBe(clean);
        expect(clean).not.toBe('');
      }),
    );
  });

  it('tells nothing while names are hidden', () => {
    expect(blindFileName(0, 'Kestrel Sensing plan.pdf')).toBe('Attachment 1.pdf');
  });
});
