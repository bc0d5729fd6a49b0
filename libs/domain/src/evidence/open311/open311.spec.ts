// Service requests of GeoReport v2: read from both formats, counted once each, and nothing of who reported is kept.
import { describe, expect, it } from '@jest/globals';
import { countRequests, readGeoreport, readRequests } from '../index.ts';

const request = (id: string, more: object = {}) => ({
  service_request_id: id,
  status: 'open',
  service_code: '006',
  service_name: 'Pothole',
  description: 'Hole by my gate',
  requested_datetime: '2026-05-04T08:30:00Z',
  address: '1 High Street',
  lat: 54.1,
  ...more,
});
const xml = `<?xml version="1.0" encoding="utf-8"?>
<service_requests>
  <request>
    <service_request_id>638344</service_request_id>
    <status>closed</status>
    <status_notes/>
    <service_name><![CDATA[Street <light>]]></service_name>
    <service_code>lights &amp; signs</service_code>
    <requested_datetime>2010-04-14T06:37:38-08:00</requested_datetime>
  </request>
</service_requests>`;

const requestsOf = (text: string) => readRequests(readGeoreport(text).raws ?? []);

describe('a list of service requests', () => {
  it('is read from JSON, also from within a wrapper', () => {
    for (const list of [[request('1')], { service_requests: [request('1')] }]) {
      expect(requestsOf(JSON.stringify(list)).requests).toEqual([
        { id: '1', serviceCode: '006', serviceName: 'Pothole', requestedAt: new Date('2026-05-04T08:30:00Z'), updatedAt: new Date('2026-05-04T08:30:00Z'), isClosed: false },
      ]);
    }
  });

  it('is read from XML', () => {
    expect(requestsOf(xml).requests).toEqual([
      expect.objectContaining({ id: '638344', serviceCode: 'lights & signs', serviceName: 'Street <light>', requestedAt: new Date('2010-04-14T14:37:38Z'), isClosed: true }),
    ]);
    expect(readGeoreport('<service_requests/>')).toEqual({ raws: [] });
  });

  it.each([
    ['<!DOCTYPE x [<!ENTITY a "b">]><service_requests></service_requests>', 'XML_TOO_CLEVER'],
    ['<html><body>Not here</body></html>', 'NOT_GEOREPORT'],
    ['<service_requests><request>', 'NOT_GEOREPORT'],
    ['[{"service_request_id": "1"', 'NOT_JSON'],
    ['{"errors": []}', 'NOT_GEOREPORT'],
    ['[1, 2]', 'NOT_GEOREPORT'],
    ['id,status', 'NOT_GEOREPORT'],
    ['', 'NOT_GEOREPORT'],
  ])('is refused when it is %j', (text, trouble) => expect(readGeoreport(text)).toEqual({ trouble }));

  it('keeps the good ones beside those that it names as bad', () => {
    const { requests, troubles } = requestsOf(JSON.stringify([request(''), request('2', { service_code: '', service_name: '' }), request('3', { requested_datetime: 'May' }), request('4')]));
    expect(requests.map(({ id }) => id)).toEqual(['4']);
    expect(troubles).toEqual([
      { place: 1, code: 'ID_MISSING', message: expect.any(String) },
      { place: 2, code: 'SERVICE_MISSING', message: expect.any(String) },
      { place: 3, code: 'DATE_MALFORMED', message: expect.any(String) },
    ]);
  });

  it('keeps neither words nor address', () => {
    expect(JSON.stringify(requestsOf(JSON.stringify([request('1')])))).not.toMatch(/gate|High Street|54\.1/u);
  });
});

describe('counting', () => {
  const read = (...all: object[]) => requestsOf(JSON.stringify(all)).requests;
  const ours = (code: string) => (code === '006' ? 'ROADS_REPAIR' : null);

  it('is by month in the United Kingdom and by service, and says what was left out', () => {
    const lateInMay = request('2', { requested_datetime: '2026-05-31T23:30:00Z', status: 'closed' });
    expect(countRequests(read(request('1'), lateInMay, request('3', { service_code: '9', service_name: 'Dogs' })), ours)).toEqual({
      counts: [
        { month: '2026-05', service: 'ROADS_REPAIR', requests: 1, closed: 0 },
        { month: '2026-06', service: 'ROADS_REPAIR', requests: 1, closed: 1 },
      ],
      left: [{ code: '9', name: 'Dogs', requests: 1 }],
      repeated: 0,
    });
  });

  it('counts a request once, in its newest state, whatever the order', () => {
    const twice = [request('1', { updated_datetime: '2026-05-05T00:00:00Z' }), request('1', { status: 'closed', updated_datetime: '2026-05-09T00:00:00Z' })];
    for (const order of [twice, twice.toReversed()]) {
      expect(countRequests(read(...order), ours)).toMatchObject({ counts: [{ requests: 1, closed: 1 }], repeated: 1 });
    }
  });
});
