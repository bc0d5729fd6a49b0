// Finds the one-time secrets in letters.
import type { World } from '../people/index.ts';

/** The last parts of the links in the invitations sent to an address, oldest first. */
export async function invitationTokens(world: World, email: string): Promise<string[]> {
  const letters = await world.lettersTo(email);
  return letters.flatMap((letter) => /\/invitations\/([\w-]{43})/u.exec(letter)?.[1] ?? []);
}
