import { hash, verify } from '@node-rs/argon2'

/** OWASP's floor for argon2id: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST)
}

/** A decoy, so that an unknown login takes as long as a wrong password. */
let decoy: Promise<string> | undefined

export async function passwordFits(kept: string | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword('no such account')
  const fits = await verify(kept || (await decoy), password.normalize('NFKC'))
  return fits && Boolean(kept)
}
