import { chmodSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nameOf, type Places } from './places.ts'
import { known, unwritable } from './problems.ts'
import { giveFolder, mayEnter, type Servant } from './servant.ts'

/** The number in the socket's name; nothing listens on a TCP port. */
export const SOCKET_PORT = 5432

/**
 * The folder of the socket: in the data folder, or, where its path would be too long for a socket (the limit is 104 to 108
 * bytes) or closed to the servant, a short private one among the temporary files, with a name that stays the same.
 * Only the user of the database may enter it: the socket asks for no password. Throws StartProblem.
 */
export function readySocketFolder(places: Places, servant: Servant | undefined): string {
  try {
    const folder = choose(places, servant)
    // We hold the folder's lock and no server of it lives: what lies here is of the dead, and its number may be taken.
    for (const name of readdirSync(folder)) if (name.startsWith('.s.PGSQL.')) rmSync(join(folder, name))
    return folder
  } catch (error) {
    throw known(places.folder, error) ?? unwritable(places.folder, error)
  }
}

/** Removes a folder among the temporary files that is no longer needed; one in the data folder stays. */
export function leaveSocketFolder(places: Places, folder: string): void {
  if (folder.startsWith(join(shortTmp(), nameOf(places.folder)))) rmSync(folder, { recursive: true, force: true })
}

/** Would the socket's full path fit? */
export function fits(folder: string): boolean {
  return Buffer.byteLength(join(folder, `.s.PGSQL.${SOCKET_PORT}`)) <= 100
}

function choose(places: Places, servant: Servant | undefined): string {
  if (fits(places.socket) && mayEnter(places.folder, servant)) {
    mkdirSync(places.socket, { recursive: true, mode: 0o700 })
    return makePrivate(places.socket, servant)
  }
  const short = join(shortTmp(), nameOf(places.folder))
  mkdirSync(short, { recursive: true, mode: 0o700 })
  // Anyone may have made a folder of that name among the temporary files: a stranger's is never used.
  return isOurs(short, servant) ? makePrivate(short, servant) : makePrivate(mkdtempSync(`${short}-`), servant)
}

function shortTmp(): string {
  return fits(join(tmpdir(), `${nameOf('')}-XXXXXX`)) ? tmpdir() : '/tmp'
}

function isOurs(folder: string, servant: Servant | undefined): boolean {
  const { uid, mode } = lstatSync(folder)
  const owners = [process.getuid?.(), servant?.uid]
  return lstatSync(folder).isDirectory() && owners.includes(uid) && (mode & 0o022) === 0
}

function makePrivate(folder: string, servant: Servant | undefined): string {
  chmodSync(folder, 0o700)
  giveFolder(folder, servant)
  return folder
}
