import { lookup as resolve, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'

import ipaddr from 'ipaddr.js'

import { portalAddressProblem } from '../rules/portalAddress'

/** An address that a portal may not have: not a public one, or, for a local portal, not a loopback one. */
export class AddressBlocked extends Error {
  constructor(address: string) {
    super(`Not an address we send to: ${address}`)
    this.name = 'AddressBlocked'
  }
}

/** `ipaddr.process` reads ::ffff:127.0.0.1 as the IPv4 address it is; 6to4, NAT64, ULA, CGNAT are not `unicast`. */
function isAllowed(address: string, local: boolean): boolean {
  return ipaddr.process(address).range() === (local ? 'loopback' : 'unicast')
}

/**
 * Checks the parsed host before connecting: for an IP literal no name is looked up, so the guarded lookup never sees it.
 * @returns the literal address, or '' when the host is a name
 * @throws AddressBlocked
 */
export function checkHost(url: URL, local: boolean): string {
  if (portalAddressProblem(url.href, local) !== null) throw new AddressBlocked(url.origin)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!ipaddr.isValid(host)) return ''
  if (!isAllowed(host, local)) throw new AddressBlocked(host)
  return host
}

/**
 * A lookup for `connect` that refuses a name with even one address we do not send to, so that the address that was
 * checked is the address that is connected to (DNS rebinding).
 */
export function guardedLookup(local: boolean, resolved: (ip: string) => void): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const first = addresses?.[0]
      if (error || !first) return callback(error ?? new AddressBlocked(hostname), '', 4)
      const blocked = addresses.find(({ address }) => !isAllowed(address, local))
      if (blocked) return callback(new AddressBlocked(blocked.address), '', 4)
      resolved(first.address)
      if (options.all) callback(null, addresses)
      else callback(null, first.address, first.family)
    })
  }
}
