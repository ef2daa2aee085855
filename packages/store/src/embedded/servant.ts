import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, lchownSync, readdirSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { noServant, otherOwner } from './problems.ts'

/** The user as whom PostgreSQL runs when we are root (it refuses root). */
export interface Servant {
  readonly uid: number
  readonly gid: number
}

/**
 * Root: the owner of the cluster if there is one already, else `postgres`, else `nobody`. Everyone else is their own
 * servant (undefined), if the cluster is theirs. Throws StartProblem.
 */
export function servantOf(cluster: string): Servant | undefined {
  const us = process.getuid?.()
  if (us === undefined) return undefined
  const owner = existsSync(cluster) ? statSync(cluster) : undefined
  if (us !== 0) {
    if (owner && owner.uid !== us) throw otherOwner(cluster, owner.uid, us)
    return undefined
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const found = ['postgres', '_postgres', 'nobody'].map(lookUp).find((user) => user !== undefined)
  if (!found) throw noServant('neither postgres nor nobody is a user here')
  return found
}

/** Options for `spawn`: become the servant. */
export function as(servant: Servant | undefined): { uid?: number; gid?: number } {
  return servant ? { uid: servant.uid, gid: servant.gid } : {}
}

/** Gives a folder and all in it to the servant. Symlinks are given, not followed. */
export function give(path: string, servant: Servant | undefined): void {
  if (!servant) return
  lchownSync(path, servant.uid, servant.gid)
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const child = join(path, entry.name)
    if (entry.isDirectory()) give(child, servant)
    else lchownSync(child, servant.uid, servant.gid)
  }
}

/** Gives one folder, without what is in it. */
export function giveFolder(path: string, servant: Servant | undefined): void {
  if (servant) chownSync(path, servant.uid, servant.gid)
}

/**
 * May the servant enter this folder, by the permission bits of it and of all above it? Access lists are not asked: a wrong
 * "no" costs only a copy, a wrong "yes" ends in PostgreSQL's own "Permission denied".
 */
export function mayEnter(folder: string, servant: Servant | undefined): boolean {
  if (!servant) return true
  const { mode, uid, gid } = statSync(folder)
  const bit = uid === servant.uid ? 0o100 : gid === servant.gid ? 0o010 : 0o001
  if ((mode & bit) === 0) return false
  const above = dirname(folder)
  return above === folder || mayEnter(above, servant)
}

/** Has our user a name in the machine's list of users? initdb insists on one; containers often run as a bare number. */
export function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

/** A user of this machine by name, as `id` knows it (so that directories such as LDAP count too). */
export function lookUp(name: string): Servant | undefined {
  const uid = numberFrom('-u', name)
  const gid = numberFrom('-g', name)
  return uid === undefined || gid === undefined || uid === 0 ? undefined : { uid, gid }
}

function numberFrom(flag: string, name: string): number | undefined {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' })
  // macOS prints nobody's -2 as 4294967294; the call wants it signed.
  return status === 0 && /^-?\d+$/.test(stdout.trim()) ? Number(stdout) | 0 : undefined
}
