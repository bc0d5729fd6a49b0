// Sends somebody who is not signed in to the sign-in page, and back here afterwards.
import { redirect } from 'react-router';
import { pathIn } from './ask.ts';

export function signInFirst<Person>(person: Person | null, request: Request): Person {
  if (person === null) throw redirect(`/sign-in?next=${encodeURIComponent(pathIn(request))}`);
  return person;
}
