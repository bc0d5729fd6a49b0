// The way from the list of what somebody can do to the decision.
import { redirect } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/challenges/${params.slug ?? ''}/decide`);
}
