// `importBudgetVote`: a buyer brings in a budget vote held elsewhere, as the text of a `.pb` file; the same for the command.
import { Injectable } from '@nestjs/common';
import { Args, Context, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { DataSource } from 'typeorm';
import { viewerOf } from '../../organisations/viewer.ts';
import { Access } from '../../platform/graphql/access.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { payloadOf } from '../../platform/graphql/user-error.ts';
import type { Outcome } from '../../platform/graphql/verbs.ts';
import { inTransaction, type Tx } from '../../platform/transaction.ts';
import { CONSULTATION_RESULT, type ConsultationAnswer, ConsultationVerbs } from './consultation-verbs.ts';
import { LONGEST_TITLE } from './consultation.input.ts';
import { CountConsultations } from './count-consultations.ts';
import { councilOf } from './draft-consultation.ts';
import { type ImportCode, type Imported, importPb } from './import-pb.ts';

@InputType({ description: 'A budget vote held elsewhere.' })
export class ImportBudgetVoteInput {
  @Field(() => ID, { nullable: true, description: 'The council that it belongs to; the one you act for unless said.' })
  @IsOptional()
  @IsString()
  organisationId?: string | null;

  @Field({ description: 'Its name.' })
  @IsString()
  @MinLength(3, { message: 'Enter a title.' })
  @MaxLength(LONGEST_TITLE, { message: `Enter a title of at most ${LONGEST_TITLE} characters.` })
  title: string;

  @Field({ description: 'Where the votes come from.' })
  @IsString()
  @MinLength(3, { message: 'Say where the votes come from.' })
  @MaxLength(500)
  source: string;

  @Field({ description: 'The text of a `.pb` file of Pabulib with approval votes; larger files go through the command `moothall import pb`.' })
  @IsString()
  @MaxLength(400_000, { message: 'Use the command for files of more than 400,000 characters.' })
  pb: string;
}

const ImportBudgetVotePayload = payloadOf<ConsultationAnswer, ImportCode>('ImportBudgetVote', CONSULTATION_RESULT, ['NOT_READABLE', 'OTHER_VOTES', 'AMOUNT_NOT_KEPT']);

@Resolver()
export class ImportBudgetVote {
  constructor(private readonly consultations: ConsultationVerbs) {}

  @Mutation(() => ImportBudgetVotePayload, { description: 'Brings in a budget vote held elsewhere; it is closed already and counted at once.' })
  @Access('evidence:write')
  importBudgetVote(@Args('input', { description: 'The vote.' }) input: ImportBudgetVoteInput, @Context() context: RequestContext) {
    const viewer = viewerOf(context);
    const organisationId = councilOf(viewer, input.organisationId);
    return this.consultations.run(context, 'importBudgetVote', input, async (tx): Promise<Outcome<{ consultationId: string }, ImportCode>> => {
      const actor = { personId: viewer.personId, organisationId };
      const imported = await importPb(tx, input.pb, { organisationId, title: input.title.trim(), source: input.source.trim(), actor });
      return imported.refusals ? { userErrors: imported.refusals } : { done: { consultationId: imported.consultationId } };
    });
  }
}

/** What a command may ask of this word. */
@Injectable()
export class ImportPbFiles {
  constructor(
    private readonly database: DataSource,
    private readonly counts: CountConsultations,
  ) {}

  /** @param slug of the council. Counts what it brought in before it answers. @throws Error when there is no such council */
  async file(text: string, slug: string, title: string, source: string): Promise<Imported> {
    const imported = await inTransaction(this.database, async (tx) => {
      const organisationId = await councilBySlug(tx, slug);
      return importPb(tx, text, { organisationId, title, source, actor: { personId: null, organisationId } });
    });
    if (imported.consultationId) await this.counts.workNow();
    return imported;
  }
}

async function councilBySlug(tx: Tx, slug: string): Promise<string> {
  const rows: { id: string }[] = await tx.query(`select id from organisation where slug = $1 and kind in ('COUNCIL', 'COMBINED_AUTHORITY', 'DEPARTMENT')`, [slug]);
  if (rows[0]) return rows[0].id;
  throw new Error(`There is no council with the address ${slug}.`);
}
