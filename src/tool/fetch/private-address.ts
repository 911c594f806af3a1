/** Which IP addresses belong to a machine or its network, and to nobody on the internet (IANA's special-purpose registries). */
import {BlockList, isIP} from 'node:net';

const V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];
// Tunnels that carry IPv4 addresses, and what is for documents.
const V6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'];

const split = (subnet: string): [string, number] => {
  const [net = '', bits] = subnet.split('/');
  return [net, Number(bits)];
};

const inside = new BlockList();
for (const subnet of V4) {
  const [net, bits] = split(subnet);
  inside.addSubnet(net, bits, 'ipv4');
  // The same as networks without IPv4 write it (NAT64), and as mapped addresses.
  inside.addSubnet(`64:ff9b::${net}`, 96 + bits, 'ipv6');
  inside.addSubnet(`::ffff:${net}`, 96 + bits, 'ipv6');
}
for (const subnet of V6) inside.addSubnet(...split(subnet), 'ipv6');

const outside = new BlockList();
outside.addSubnet('2000::', 3, 'ipv6');
outside.addSubnet('64:ff9b::', 96, 'ipv6');
outside.addSubnet('::ffff:0.0.0.0', 96, 'ipv6');

/** Everything that is surely on the internet is not. */
export function isPrivateAddress(ip: string): boolean {
  const family = isIP(ip);
  if (family === 4) return inside.check(ip, 'ipv4');
  return family !== 6 || inside.check(ip, 'ipv6') || !outside.check(ip, 'ipv6');
}
