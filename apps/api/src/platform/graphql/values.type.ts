// Small values that many words share: money and text in two languages.
import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { toDecimalString } from '@moothall/domain/money';
import { DecimalScalar } from './scalars.ts';

export const CurrencyCode = { GBP: 'GBP' } as const;
registerEnumType(CurrencyCode, { name: 'CurrencyCode', description: 'ISO 4217 currency codes in use.' });

export const Language = { EN: 'EN', CY: 'CY' } as const;
export type Language = keyof typeof Language;
registerEnumType(Language, {
  name: 'Language',
  description: 'The languages of the site.',
  valuesMap: { EN: { description: 'English' }, CY: { description: 'Welsh' } },
});

@ObjectType({ description: 'An exact amount of money.' })
export class Money {
  @Field(() => DecimalScalar, { description: 'In pounds, with two decimals.' })
  amount: string;

  @Field(() => CurrencyCode, { description: 'The currency; always pounds sterling today.' })
  currency: keyof typeof CurrencyCode;
}

/** @param pence null stays null */
export function moneyOf(pence: bigint): Money;
export function moneyOf(pence: bigint | null): Money | null;
export function moneyOf(pence: bigint | null): Money | null {
  return pence === null ? null : { amount: toDecimalString(pence), currency: 'GBP' };
}

@ObjectType({ description: 'Text in English, in Welsh, or in both.' })
export class LocalisedText {
  @Field(() => String, { nullable: true, description: 'English.' })
  en?: string | null;

  @Field(() => String, { nullable: true, description: 'Welsh.' })
  cy?: string | null;
}

@InputType({ description: 'Text in English, in Welsh, or in both.' })
export class LocalisedTextInput {
  @Field(() => String, { nullable: true, description: 'English.' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  en?: string | null;

  @Field(() => String, { nullable: true, description: 'Welsh.' })
  @IsOptional()
  @IsString()
  @MaxLength(20_000)
  cy?: string | null;
}
