// People of one operation, read together.
import { Injectable } from '@nestjs/common';
import { loaderOf } from '../platform/graphql/loader.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import { People, type PersonRow } from './people.ts';

@Injectable()
export class PersonLoader {
  constructor(private readonly people: People) {}

  load(context: RequestContext, id: string): Promise<PersonRow | null> {
    return loaderOf(context, 'person', (ids) => this.people.byIds(ids), (row) => row.id).load(id);
  }
}
