// What simulations bring to the module of evaluation.
import { CancelStability } from './cancel-stability.ts';
import { ComputeStability } from './compute-stability.ts';
import { SimulateStability } from './simulate-stability.ts';
import { StabilityQueries } from './stability.queries.ts';
import { StabilityOfChallenge, StabilityRowResolver } from './stability.resolver.ts';
import { StabilityVerbs } from './stability-verbs.ts';

export const STABILITY_PROVIDERS = [StabilityQueries, StabilityVerbs, ComputeStability, CancelStability, SimulateStability, StabilityOfChallenge, StabilityRowResolver];
