// Texts in two languages, as they were written and as they are told.

/** A text as it was written: in one language or in both. */
export type Written = { readonly en?: string | null; readonly cy?: string | null };
/** A text that can be read in either language. */
export type Both = { readonly en: string; readonly cy: string };
/** A part of what is told. */
export type Part = { readonly label: Both; readonly text: Both };
