/** Where a paper of a file is made; `part` where a file may hold several of its kind. */
export function paperPath(file: string, kind: string, part = ''): string {
  return `/orders/${file}/papers/${kind}${part ? `?part=${encodeURIComponent(part)}` : ''}`
}
