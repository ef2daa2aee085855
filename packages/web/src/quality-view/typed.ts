import type { Finding } from '@gendan/kernel/rule'

/** What was read of a draft: it, where its shape holds, and everything that is wrong with it. */
export interface Read<T> {
  readonly value: T | undefined
  readonly findings: readonly Finding[]
}

/** A day or a text that may be left out: absent where nothing is typed. */
export function given<Name extends string, T extends string>(name: Name, value: T | ''): { readonly [K in Name]?: T } {
  return (value === '' ? {} : { [name]: value }) as { readonly [K in Name]?: T }
}
