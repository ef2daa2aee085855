import { type LookupAddress, lookup as resolve } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { isLoopback, type Settings } from '../settings.ts'

/** What of the deployment decides where webhooks may go. */
export type Bounds = Pick<Settings, 'publicUrl' | 'webhookHosts'>

/** Why an address is not called. */
export type NotCalled = 'no-address' | 'not-secure' | 'inside'

/** Thrown where a name leads inside: a private, link-local or otherwise reserved address, or the machine itself. */
export class LeadsInside extends Error {
  override readonly name = 'LeadsInside'
}

/**
 * Judges an address as it is written. Anything outside is called over https alone. What lies inside is called only where the
 * deployment names it (WEBHOOK_HOSTS); the machine itself also where the program serves nobody but this machine.
 */
export function judgeAddress(text: string, bounds: Bounds): URL | NotCalled {
  if (!URL.canParse(text)) return 'no-address'
  const url = new URL(text)
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || url.hash !== '')
    return 'no-address'
  if (isNamed(url, bounds)) return url
  if (url.protocol !== 'https:') return 'not-secure'
  const host = bare(url.hostname)
  return isLoopback(host) || (isIP(host) !== 0 && !isOutside(host)) ? 'inside' : url
}

/** Whether the deployment says that this place may be called although it lies inside. */
function isNamed(url: URL, { publicUrl, webhookHosts }: Bounds): boolean {
  if (webhookHosts.includes(url.origin)) return true
  if (url.protocol === 'https:' && (webhookHosts.includes(url.host) || webhookHosts.includes(url.hostname))) return true
  return publicUrl === undefined && isLoopback(bare(url.hostname))
}

/**
 * Finds a host's addresses for the connection that is about to be made, and refuses where any of them lies inside: what was judged
 * is what is called, so that a name cannot lead outside when it is judged and inside when it is called.
 */
export function lookupFor(url: URL, bounds: Bounds): LookupFunction {
  const anywhere = isNamed(url, bounds)
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (problem, found = []) => {
      const refused = problem ?? (anywhere ? undefined : leadsInside(host, found))
      if (refused) done(refused, '', 0)
      else answer(found, options.all === true, done)
    })
  }
}

function leadsInside(host: string, found: readonly LookupAddress[]): LeadsInside | undefined {
  const inside = found.find(({ address }) => !isOutside(address))
  return inside && new LeadsInside(`${host} leads to ${inside.address}`)
}

function answer(found: LookupAddress[], all: boolean, done: Parameters<LookupFunction>[2]): void {
  const [first] = found
  if (all) done(null, found)
  else done(null, first?.address ?? '', first?.family)
}

/** An address of the open internet; of an IPv4 address that is written as IPv6, the IPv4 address is judged. */
export function isOutside(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast'
}

function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '')
}
