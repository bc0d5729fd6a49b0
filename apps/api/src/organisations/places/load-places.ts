// Lays the table of UK local authorities into the database: new ones are added, changed ones brought up to date, none removed.
import pg from 'pg';
import { readPlaces } from './read-places.ts';

const COLUMNS = `code text, "nameEn" text, "nameCy" text, nation text, region text, type text, lat float8, lon float8, population int,
  "countyCode" text, "combinedAuthorityCode" text, "validFrom" date, "validTo" date, "hexColumn" int, "hexRow" int`;

/** Harmless to run again. @param url of a migrated database */
export async function loadPlaces(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `insert into place (code, name_en, name_cy, nation, region, type, lat, lon, population, county_code, combined_authority_code,
         valid_from, valid_to, hex_column, hex_row)
       select code, "nameEn", "nameCy", nation, nullif(region, ''), type, lat, lon, population, "countyCode", "combinedAuthorityCode",
         "validFrom", "validTo", "hexColumn", "hexRow" from jsonb_to_recordset($1::jsonb) as given (${COLUMNS})
       on conflict (code) do update set name_en = excluded.name_en, name_cy = excluded.name_cy, nation = excluded.nation,
         region = excluded.region, type = excluded.type, lat = excluded.lat, lon = excluded.lon, population = excluded.population,
         county_code = excluded.county_code, combined_authority_code = excluded.combined_authority_code,
         valid_from = excluded.valid_from, valid_to = excluded.valid_to, hex_column = excluded.hex_column, hex_row = excluded.hex_row`,
      [JSON.stringify(await readPlaces())],
    );
  } finally {
    await client.end();
  }
}
