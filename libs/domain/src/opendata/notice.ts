// What we take from somebody else's notice, once it is read and cleaned.
import type { ThemeGuess } from './theme.ts';

export type ImportedNotice = {
  readonly ocid: string;
  readonly releaseId: string;
  readonly date: Date;
  readonly tags: readonly string[];
  /** One line of plain text. */
  readonly title: string;
  /** Plain text; empty lines part paragraphs. */
  readonly description: string;
  readonly buyer: {
    readonly name: string;
    readonly identifierScheme: string | null;
    readonly identifierId: string | null;
  };
  /** Codes of the Common Procurement Vocabulary, eight digits, the main one first. */
  readonly cpv: readonly string[];
  /** Whole pence; null where not told, or not told in pounds. */
  readonly budget: { readonly min: bigint | null; readonly max: bigint | null };
  readonly dates: { readonly engagementEndsAt: Date | null; readonly closesAt: Date | null };
  /** Where the notice can be read; http or https. */
  readonly url: string | null;
  /** The portal, or the prefix of the ocid where we do not know whose it is. */
  readonly sourceName: string;
  readonly language: 'en' | 'cy';
  /** A guess; null where nothing speaks for one. */
  readonly theme: ThemeGuess | null;
  readonly isPlanning: boolean;
  /** All its prose, in plain text. */
  readonly noticeText: string;
};

export type ReleaseReading =
  | { readonly ok: true; readonly notice: ImportedNotice }
  | { readonly ok: false; readonly reason: string };
