/** The two words that screen readers hear before every error and warning, given once per language by the app. */
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

export type Words = { error: string; warning: string };

const WordsContext = createContext<Words>({ error: 'Error', warning: 'Warning' });

export type WordsProviderProps = { words: Words; children: ReactNode };

export function WordsProvider({ words, children }: WordsProviderProps) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  return useContext(WordsContext);
}
