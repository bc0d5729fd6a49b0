// Which addresses of the internet a server may be asked to call: public ones of single hosts, and no others.
import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** The registries of special-purpose addresses (RFC 6890 and its updates), multicast and reserved ranges. */
const SPECIAL_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Outside of these everything in 2000::/3 is public; all the rest of IPv6 is refused. */
const SPECIAL_6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const special4 = new BlockList();
for (const [address, bits] of SPECIAL_4) special4.addSubnet(address, bits, 'ipv4');
const special6 = new BlockList();
for (const [address, bits] of SPECIAL_6) special6.addSubnet(address, bits, 'ipv6');
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');

/** An IPv4 address within IPv6, in dots or in hex, is what it holds: `::ffff:127.0.0.1` is this machine. It is refused as such. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special4.check(address, 'ipv4');
  return isIPv6(address) && global6.check(address, 'ipv6') && !special6.check(address, 'ipv6');
}
