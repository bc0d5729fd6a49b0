// The way from a challenge to one's scoring of it.
import { redirect } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(`/evaluate/${params.slug ?? ''}`);
}
