// The public door of place: nations and kinds of place.
export { NATIONS, PLACE_TYPES } from './place.ts';
export type { Nation, PlaceType } from './place.ts';
export { COUNCIL_SERVICES, type CouncilService, isServiceCode, type ServiceCode, serviceOf } from './council-service.ts';
