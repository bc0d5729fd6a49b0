// For which council somebody brings in evidence.
import { actingOrganisation, can, type Viewer } from '../../organisations/viewer.ts';
import { ApiError } from '../../platform/graphql/errors.ts';

/** @throws ApiError FORBIDDEN for whoever is not a buyer of the council they name or act for */
export function councilOf(viewer: Viewer, wanted: string | null | undefined): string {
  const id = wanted ?? actingOrganisation(viewer);
  if (id && can(viewer, id, 'writeChallenge')) return id;
  throw new ApiError('FORBIDDEN', 'Only a buyer of a council, combined authority or department may bring in evidence. Choose whom you act for.');
}
