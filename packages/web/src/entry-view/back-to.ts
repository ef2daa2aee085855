import type { Me } from '@gendan/contract/people-doors'

/** Only an address of our own below a world of this account: a link from outside leads nowhere else. */
export function backTo(to: string | undefined, { worlds }: Pick<Me, 'worlds'>): string | undefined {
  const world = /^\/w\/([A-Za-z0-9_-]+)\//.exec(to ?? '')?.[1]
  return worlds.some(({ id }) => id === world) ? to : undefined
}
