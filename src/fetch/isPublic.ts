import ipaddr from "ipaddr.js";

/** All of IPv6 that is given out (RFC 4291): what lies beyond leads nowhere, or back here. */
const GLOBAL = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an address (without brackets) is one of the open internet. Everything else is refused: this machine, private and
 * link-local networks, and the ranges through which they can be reached in disguise (IPv4-mapped, 6to4, Teredo, NAT64).
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address); // an IPv4 address mapped into IPv6 is what it maps
  return parsed.range() === "unicast" && (parsed.kind() === "ipv4" || parsed.match(GLOBAL));
}
