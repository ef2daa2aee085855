import type { Proof } from '@gendan/orderfile/mail/sender'

type Header = { readonly key: string; readonly value: string }

/**
 * What our own mail server found about the sender (RFC 8601). Anybody can write such a header: it counts only above the second
 * `Received`, where the last server before the mailbox stood, and under a name of the domain we fetch from. What is not said is ''.
 */
export function proofOf(headers: readonly Header[], host: string): Proof {
  let passed = 0
  for (const { key, value } of headers) {
    if (key === 'received') passed += 1
    if (passed > 1) break
    if (key !== 'authentication-results') continue
    const [server = ''] = value.trim().split(/[\s;]/, 1)
    if (registered(server) !== registered(host)) continue
    return { spf: said(value, 'spf'), dkim: said(value, 'dkim'), dmarc: said(value, 'dmarc') }
  }
  return { spf: '', dkim: '', dmarc: '' }
}

function said(value: string, method: string): string {
  const found = [...value.matchAll(new RegExp(`[;\\s]${method}\\s*=\\s*([a-z]+)`, 'gi'))].map(
    ([, one]) => one?.toLowerCase() ?? '',
  )
  return found.includes('pass') ? 'pass' : (found[0] ?? '')
}

/** The last two labels of a name, three where the second is one of those that everybody registers under. */
function registered(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.')
  const wide = /^(com|net|org|gov|edu|co|ac)$/.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2
  return labels.slice(wide ? -3 : -2).join('.')
}
