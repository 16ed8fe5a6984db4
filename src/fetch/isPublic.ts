import ipaddr from "ipaddr.js";

/**
 * Whether an address (without brackets) is one of the open internet. Everything else is refused: this machine, private and
 * link-local networks, and the ranges through which they can be reached in disguise (IPv4-mapped, 6to4, Teredo, NAT64).
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address); // an IPv4 address mapped into IPv6 is what it maps
  return parsed.range() === "unicast";
}
