// Who is looking: asked once per full page load and again after every action, not on every click.
import { useRouteLoaderData } from 'react-router';
import type { LoaderFunctionArgs, ShouldRevalidateFunctionArgs } from 'react-router';
import { runGqlContext } from '../../data/graphql-context.ts';
import { typed } from '../../data/ask.ts';
import { ShellViewerDocument } from '../../gql/shell-viewer.ts';
import type { ShellViewerQuery } from '../../gql/types.ts';

export type ShellViewer = ShellViewerQuery['viewer'];

const NOBODY: ShellViewer = { person: null, actingFor: null };

/** When even this question fails the page still draws, as for a visitor; the page's own loader tells what is wrong. */
export async function viewerLoader({ context }: LoaderFunctionArgs): Promise<ShellViewer> {
  try {
    const answer = await context.get(runGqlContext)(ShellViewerDocument.text, {}, { operationName: ShellViewerDocument.name });
    return answer.errors?.length || !answer.data ? NOBODY : typed<ShellViewerQuery>(answer.data).viewer;
  } catch {
    return NOBODY;
  }
}

export function shouldAskAgain({ formMethod, formData, currentUrl, nextUrl }: ShouldRevalidateFunctionArgs): boolean {
  // What saves itself changes nobody, and without a network nobody would be the answer.
  if (formData?.get('intent') === 'autosave' || (typeof navigator !== 'undefined' && navigator.onLine === false)) return false;
  return (formMethod !== undefined && formMethod !== 'GET') || currentUrl.href === nextUrl.href;
}

export function useViewer(): ShellViewer {
  return useRouteLoaderData<ShellViewer>('root') ?? NOBODY;
}
