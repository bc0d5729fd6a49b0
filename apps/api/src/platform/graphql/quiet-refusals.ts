// Hands refusals on as they are: Nest would write each wrong input of a visitor to the log as an error with its stack.
import { Catch, type ExceptionFilter } from '@nestjs/common';
import { GraphQLError } from 'graphql';

@Catch(GraphQLError)
export class QuietRefusals implements ExceptionFilter {
  /** What is not a refusal goes past this filter and is logged by format-error.ts. */
  catch(refusal: GraphQLError): GraphQLError {
    return refusal;
  }
}
