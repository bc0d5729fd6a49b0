// How texts and files alike become documents: the same rule, the same lock, the same entry.
import { Injectable } from '@nestjs/common';
import { refusalsOf } from '@moothall/domain/decision';
import { type DocumentCode, decideDocument, type DocumentVisibility, mediaTypeOf } from '@moothall/domain/engagement';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { type Engaging, EngagementVerbs, type Finished } from '../engagement-verbs.ts';
import { addVersion, bytesOf, challengeOfDocument, type Content, lockDocument, type NewVersion, storeDocument } from './store-document.ts';

type First = Omit<NewVersion, 'changed'> & { readonly challengeId: string; readonly visibility: DocumentVisibility };
type Next = NewVersion & { readonly id: string; readonly version: number };

@Injectable()
export class DocumentVerbs {
  constructor(private readonly verbs: EngagementVerbs) {}

  /** @param input what the request asked for, to know it again when it is repeated */
  publish(context: RequestContext, input: object, first: First): Promise<Finished<DocumentCode>> {
    return this.verbs.council<DocumentCode>(context, 'publishDocument', input, () => first.challengeId, async (engaging) => {
      const version = { ...first, changed: null };
      const refusals = problems(engaging, version);
      return refusals.length > 0 ? refusals : storeDocument(engaging, first.visibility, version);
    });
  }

  addVersion(context: RequestContext, input: object, next: Next): Promise<Finished<DocumentCode>> {
    return this.verbs.council<DocumentCode>(context, 'publishDocumentVersion', input, (tx) => challengeOfDocument(tx, next.id), async (engaging) => {
      const document = await lockDocument(engaging.tx, next.id, next.version);
      const refusals = problems(engaging, next);
      if (refusals.length > 0) return refusals;
      await addVersion(engaging, document, next);
      return document.id;
    });
  }
}

function problems({ challenge }: Engaging, { title, changed, content }: NewVersion) {
  const isFile = content.file !== undefined;
  const bytes = bytesOf(content).length;
  return refusalsOf(decideDocument({ stage: challenge.stage, regime: challenge.content.regime, title, changed, bytes, isFile, mediaType: kindOf(content) }));
}

/** By its first bytes and its name, never by what the sender says it is. */
function kindOf({ file }: Content): string | null {
  return file ? mediaTypeOf(file.name, file.bytes) : 'text/markdown';
}
