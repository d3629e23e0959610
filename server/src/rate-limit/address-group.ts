// Which addresses count as one subscriber in the rate limits.
import ipaddr from 'ipaddr.js'

/** IPv4: the address. IPv6: its /64, because one subscriber has a whole /64. IPv4 written as IPv6 (::ffff:1.2.3.4) counts as IPv4. */
export function addressGroup(address: string): string {
  if (!ipaddr.isValid(address)) return address
  const parsed = ipaddr.process(address)
  if (parsed instanceof ipaddr.IPv4) return parsed.toString()
  const network = parsed.parts.slice(0, 4)
  return network.map((part) => part.toString(16)).join(':')
}
