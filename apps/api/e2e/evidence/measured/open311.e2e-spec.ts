// Service requests of others come from a file or a public address, are counted by month and service, and reach nothing behind our walls.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aCouncil, aSupplier, theCouncil } from '@moothall/testing/organisations';
import { aVisitor } from '@moothall/testing/people';
import { Egress } from '../../../src/evidence/measured/import-from-url.ts';
import { PUBLIC_INTERNET } from '../../../src/platform/egress/fetch-public.ts';
import { useApi } from '../../setup/start-api.ts';
import { ended, send, step } from './upload.ts';

const api = useApi();
const request = (id: number, service: string, month: string) => ({ service_request_id: String(id), status: 'open', service_code: service, service_name: service, requested_datetime: `${month}-10T09:00:00Z`, description: 'By my gate' });
const REQUESTS = [request(1, 'Potholes', '2026-05'), request(2, 'Potholes', '2026-05'), request(3, 'Potholes', '2026-06'), request(4, 'Dogs', '2026-05'), request(4, 'Dogs', '2026-05')];
const CHOICE = { place: 'E10000007', services: [{ code: 'Potholes', service: 'ROADS_REPAIR' }], title: 'Reports of potholes', citation: 'Example reporting system' };

let server: Server;
let pages: Record<string, { status?: number; headers?: Record<string, string>; body: string }> = {};
const address = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;

beforeAll(async () => {
  server = createServer((req, res) => {
    const page = pages[req.url ?? ''] ?? { status: 404, body: '' };
    res.writeHead(page.status ?? 200, page.headers).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());
beforeEach(async () => {
  pages = { '/requests.json': { body: JSON.stringify(REQUESTS) }, '/moved': { status: 302, headers: { location: '/requests.json' }, body: '' }, '/page': { body: '<html>Hello</html>' } };
  api.app.get(Egress).surroundings = PUBLIC_INTERNET;
  await api.sql.query('delete from attempt');
});

const fetchFrom = async (url: string) => step((await theCouncil(api)).buyer, 'importEvidenceFromUrl', { url });
const allowThisMachine = () => void (api.app.get(Egress).surroundings = { ...PUBLIC_INTERNET, isAllowed: (one) => one === '127.0.0.1' });

describe('service requests', () => {
  it('are counted by month and service, with what such counts cannot say', async () => {
    const { buyer } = await aCouncil(api);
    const { json } = await send(buyer.browser, JSON.stringify(REQUESTS), 'requests.json');
    const chosen = (await step(buyer, 'previewEvidenceImport', { id: json.id, version: 1, requests: CHOICE })).done();
    expect(chosen.at('previewEvidenceImport.evidenceImport')).toMatchObject({ format: 'OPEN311', services: [{ code: 'Potholes', requests: 3 }, { code: 'Dogs', requests: 1 }] });
    (await step(buyer, 'runEvidenceImport', { id: json.id, version: 2 })).done();
    expect(await ended(api, buyer, json.id ?? '')).toMatchObject({ state: 'DONE', stored: 2 });
    const found = await aVisitor(api).ask('{ evidenceItems(place: "E10000007", kind: SERVICE_REPORTS) { nodes { value unit n periodFrom periodTo grade noInterval caveat } } }');
    expect(found.done().list('evidenceItems.nodes')).toEqual([
      { value: 1, unit: 'COUNT', n: 1, periodFrom: '2026-06-01', periodTo: '2026-06-30', grade: 'D', noInterval: 'COUNTED', caveat: expect.stringMatching(/report more than others/) },
      { value: 2, unit: 'COUNT', n: 2, periodFrom: '2026-05-01', periodTo: '2026-05-31', grade: 'D', noInterval: 'COUNTED', caveat: expect.any(String) },
    ]);
  });

  it('need a place and at least one service of ours', async () => {
    const { buyer } = await theCouncil(api);
    const { json } = await send(buyer.browser, JSON.stringify(REQUESTS), 'requests.json');
    const choose = async (more: object) => (await step(buyer, 'previewEvidenceImport', { id: json.id, version: 1, requests: { ...CHOICE, ...more } })).userErrors('previewEvidenceImport');
    expect(await choose({ place: 'X1', services: [], title: ' ', citation: '' })).toEqual(['PLACE_UNKNOWN', 'SERVICE_UNKNOWN', 'MISSING', 'MISSING']);
    expect(await choose({ services: [{ code: 'Potholes', service: 'NOT_OURS' }] })).toEqual(['SERVICE_UNKNOWN']);
  });

  it('name no source but on the web, as everybody may follow the link', async () => {
    const { buyer } = await theCouncil(api);
    const { json } = await send(buyer.browser, JSON.stringify(REQUESTS), 'requests.json');
    const choose = async (url: string) => (await step(buyer, 'previewEvidenceImport', { id: json.id, version: 1, requests: { ...CHOICE, url } })).userErrors('previewEvidenceImport');
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'www.example.org', 'https://nowhere']) expect([url, await choose(url)]).toEqual([url, ['URL_MALFORMED']]);
    expect(await choose('https://www.example.org/reports')).toEqual([]);
  });
});

describe('an address', () => {
  it('is never of this machine or of a private network, however it is written', async () => {
    const { port } = server.address() as AddressInfo;
    const hosts = ['127.0.0.1', 'localhost', '2130706433', '0x7f000001', '0177.0.0.1', '127.1', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '0.0.0.0', '10.0.0.8', '172.16.3.4', '192.168.1.1', '169.254.169.254', '100.64.0.1', '[fd00::1]', '[fe80::1]', '[64:ff9b::7f00:1]', '[2002:7f00:1::]', '224.0.0.1', '255.255.255.255'];
    for (const host of hosts) expect([host, (await fetchFrom(`http://${host}:${port}/requests.json`)).userErrors('importEvidenceFromUrl')]).toEqual([host, ['ADDRESS_NOT_PUBLIC']]);
  });

  it('is refused when any address of its name is private, and when it means something else the second time', async () => {
    const both = (addresses: string[]) => void (api.app.get(Egress).surroundings = { ...PUBLIC_INTERNET, lookup: () => Promise.resolve(addresses) });
    both(['93.184.215.14', '127.0.0.1']);
    expect((await fetchFrom('http://rebind.example/requests.json')).userErrors('importEvidenceFromUrl')).toEqual(['ADDRESS_NOT_PUBLIC']);
    let asked = 0;
    api.app.get(Egress).surroundings = { isAllowed: (one) => one === '127.0.0.1', lookup: () => Promise.resolve([asked++ === 0 ? '127.0.0.1' : '127.0.0.2']) };
    const { port } = server.address() as AddressInfo;
    (await fetchFrom(`http://once.example:${port}/requests.json`)).done();
    expect(asked).toBe(1);
  });

  it.each([
    ['file:///etc/passwd', 'ADDRESS_MALFORMED'],
    ['ftp://www.example.org/x', 'ADDRESS_MALFORMED'],
    ['http://name:word@www.example.org/', 'ADDRESS_MALFORMED'],
    ['requests.json', 'ADDRESS_MALFORMED'],
  ])('%s is refused', async (url, code) => expect((await fetchFrom(url)).userErrors('importEvidenceFromUrl')).toEqual([code]));

  it('is fetched where it may be, and is an import like any other; redirects and pages are refused', async () => {
    allowThisMachine();
    expect((await fetchFrom(address('/requests.json'))).done().at('importEvidenceFromUrl.evidenceImport')).toMatchObject({ format: 'OPEN311', state: 'UPLOADED' });
    expect((await fetchFrom(address('/moved'))).userErrors('importEvidenceFromUrl')).toEqual(['REDIRECTED']);
    expect((await fetchFrom(address('/nothing'))).userErrors('importEvidenceFromUrl')).toEqual(['REFUSED']);
    expect((await fetchFrom(address('/page'))).userErrors('importEvidenceFromUrl')).toEqual(['UNREADABLE']);
    pages['/large'] = { headers: { 'content-length': '60000000' }, body: '' };
    expect((await fetchFrom(address('/large'))).userErrors('importEvidenceFromUrl')).toEqual(['TOO_LARGE']);
  });

  it('is fetched for buyers alone', async () => {
    const { admin } = await aSupplier(api);
    expect((await step(admin, 'importEvidenceFromUrl', { url: 'https://www.example.org/x' })).codes).toEqual(['FORBIDDEN']);
  });
});
