// Checks a day of the calendar in what a caller sends, such as `2027-03-31`.
import { ValidatorConstraint, type ValidatorConstraintInterface } from 'class-validator';
import { isDay } from '@moothall/domain/organisation';

@ValidatorConstraint({ name: 'day' })
export class DayText implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isDay(value);
  }

  defaultMessage(): string {
    return 'Enter a day, like 2027-03-31.';
  }
}
