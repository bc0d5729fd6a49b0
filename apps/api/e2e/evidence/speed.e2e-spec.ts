// With a hundred thousand answers, half of them on one service of one place, the database gives each page in under fifty milliseconds.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { countStatements } from '@moothall/testing/database';
import { aVisitor } from '@moothall/testing/people';
import { useApi } from '../setup/start-api.ts';

const api = useApi();
beforeAll(async () => {
  // The other half is spread over all places and ten services; every answer in five has words that may be read.
  await api.sql.query(
    `with codes as (select array_agg(code order by code) as places from place where valid_to is null),
       services as (select array['ROADS_REPAIR', 'PARKS', 'LIBRARIES', 'BUSES', 'PARKING', 'LEISURE', 'ELECTIONS', 'CARERS', 'HOMELESSNESS', 'COUNCIL_TAX'] as codes)
     insert into feedback (id, place_code, service, source, satisfaction, why, language, voter, crowded, receipt_hash, state, given_at, month)
     select 'fbk_' || lpad(to_hex(n), 32, '0'), case when n % 2 = 0 then 'E10000007' else codes.places[1 + n % array_length(codes.places, 1)] end,
       case when n % 2 = 0 then 'ROADS_REPAIR' else services.codes[1 + n / 2 % 10] end, 'PUBLIC', 1 + n * 7 % 5, case when n % 5 = 0 then 'Words ' || n end,
       'en', 'v' || n, n % 50 = 0, 'r' || n, case when n % 5 = 0 then 'SHOWN' else 'NO_TEXT' end, moment, date_trunc('month', moment)
     from generate_series(1, 100000) as n, codes, services, lateral (select now() - make_interval(mins => n * 10) as moment) given`,
  );
  await api.sql.query(
    `insert into feedback_term select id, place_code, service, 'word' || (abs(hashtext(id || k)) % 400) from feedback, generate_series(1, 8) as k where state = 'SHOWN' on conflict do nothing`,
  );
  await api.sql.query('vacuum analyze feedback, feedback_term, feedback_count, feedback_term_count, place');
});

/** What the very statements of a page take, each explained with the very values it sends; the best of three. */
async function milliseconds(document: string): Promise<number> {
  const { statements, values, result } = await countStatements(() => aVisitor(api).ask(document));
  result.done();
  let sum = 0;
  for (const [index, text] of statements.entries()) {
    const times: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      const { rows } = await api.sql.query(`explain (analyze, format json) ${text}`, [...(values[index] ?? [])]);
      const [report] = rows[0]?.['QUERY PLAN'] as [{ 'Execution Time': number; 'Planning Time': number }];
      times.push(report['Execution Time'] + report['Planning Time']);
    }
    sum += Math.min(...times);
  }
  expect(statements.length).toBeGreaterThan(0);
  return sum;
}

const FIGURE = '{ value low high }';

describe('a hundred thousand answers', () => {
  it.each([
    [
      'the page of the place and service that has half of them',
      `{ serviceView(place: "E10000007", service: "ROADS_REPAIR") { method { en } place { name { en } }
        answers { source n mean ${FIGURE} satisfied ${FIGURE} counts { count } months { month n mean ${FIGURE} } }
        likePlaces { code n mean ${FIGURE} place { name { en } } } terms { term answers examples { why } } } }`,
    ],
    ['the page of a service in another place', `{ serviceView(place: "W06000010", service: "PARKS") { answers { n months { n } } likePlaces { n } terms { term } } }`],
    ['the map of a service', '{ satisfactionMap(service: "ROADS_REPAIR") { code n mean { value } place { hexColumn hexRow } } }'],
    ['the services of a place', '{ place(code: "E10000007") { satisfaction { service n mean { value } } } }'],
  ])('are gone through in under 50 ms for %s', async (_what, document) => {
    const taken = await milliseconds(document);
    process.stdout.write(`${_what}: ${taken.toFixed(1)} ms\n`);
    expect(taken).toBeLessThan(50);
  });
});
