// Shows how a row of the source becomes a row of ours.
import { describe, expect, it } from '@jest/globals';
import { mend } from './mend.mjs';
import { readTable, writeTable } from './table.mjs';

const HEAD = 'gss_code,name,name_cy,nation,region,type,county_gss,combined_authority_gss,start_date,lat,long,area_km2,population';
const rows = mend(
  readTable(`${HEAD}
E08000019,Sheffield,,England,Yorkshire and The Humber,MD,,E47000002,2005-06-08,53.40444,-1.55044,368,589214.0
E08000021,Newcastle,,England,North East,MD,,E47000011,1974-04-01,55.0,-1.6,100,300000.0
E06000047,Durham,,England,North East,UA,,E47000010,2009-04-01,54.0,-1.8,300,500000.0
E47000011,North of Tyne,,England,North East,COMB,,,2018-11-02,55.09,-1.74,5215,839515.0
E10000007,Derbyshire,,England,West Midlands,CTY,,,,1.0,1.0,200,700000.0
E07000032,Amber Valley,,England,East Midlands,NMD,E10000007,,,53.0,-1.4,100,128000.0
E07000037,High Peak,,England,East Midlands,NMD,E10000007,,,53.4,-1.8,300,92000.0
N09000010,"Newry, Mourne and Down ",,Northern Ireland,Northern Ireland,NID,,,2015-04-01,54.2,-6.0,1600,181669.0`),
);
const row = (code) => rows.find((one) => one.code === code);

describe('mending the source', () => {
  it('ends North of Tyne and begins the North East, with the members of both old authorities', () => {
    expect(row('E47000011')).toMatchObject({ valid_from: '2018-11-02', valid_to: '2024-05-07' });
    expect(row('E47000014')).toMatchObject({ name_en: 'North East', valid_from: '2024-05-07', population: 800000, lat: '54.2500' });
    expect(row('E06000047').combined_authority_code).toBe('E47000014');
  });

  it('keeps the old code of a council beside the new one', () => {
    expect(row('E08000019')).toMatchObject({ valid_from: '', valid_to: '2025-04-01' });
    expect(row('E08000039')).toMatchObject({ name_en: 'Sheffield', valid_from: '2025-04-01', valid_to: '', lat: '53.4044' });
  });

  it('takes middle and region of a county from its districts', () => {
    expect(row('E10000007')).toMatchObject({ region: 'East Midlands', lat: '53.3000', lon: '-1.7000', population: 700000 });
  });

  it('tidies names and writes nations as we do', () => {
    expect(row('N09000010')).toMatchObject({ name_en: 'Newry, Mourne and Down', nation: 'NORTHERN_IRELAND', type: 'NI_DISTRICT' });
  });

  it('reads back what it wrote', () => {
    const table = [{ a: 'Newry, Mourne', b: 'a "word"', c: '' }, { a: '', b: 'x', c: '1' }];
    expect(readTable(writeTable(['a', 'b', 'c'], table))).toEqual(table);
  });
});
