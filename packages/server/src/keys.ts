import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Seals and opens secrets that stand in the database. The key lies outside of it, in the data folder or the environment. */
export interface Keys {
  readonly seal: (plain: string) => string
  /** Throws where the key is another one, or the sealed text was altered. */
  readonly open: (sealed: string) => string
  /** Names the key without giving it away: stands in the backup's notes. */
  readonly name: string
}

const FILE = 'secret.key'

/** The key of GENDAN_KEY (64 hexadecimal digits), or of the file in the data folder, made at the first start. */
export async function loadKeys(folder: string, fromEnvironment: string | undefined): Promise<Keys> {
  if (fromEnvironment) return keysOf(hexKey(fromEnvironment))
  const path = join(folder, FILE)
  await mkdir(folder, { recursive: true })
  const fresh = randomBytes(32).toString('hex')
  await writeFile(path, `${fresh}\n`, { mode: 0o600, flag: 'wx' }).catch(unlessThere)
  await chmod(path, 0o600)
  return keysOf(hexKey((await readFile(path, 'utf8')).trim()))
}

function keysOf(key: Buffer): Keys {
  return {
    name: createHash('sha256').update(key).digest('hex').slice(0, 12),
    seal(plain) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return [
        'v1',
        nonce.toString('base64url'),
        cipher.getAuthTag().toString('base64url'),
        body.toString('base64url'),
      ].join('.')
    },
    open(sealed) {
      const [version, nonce = '', tag = '', body = ''] = sealed.split('.')
      if (version !== 'v1') throw new RangeError('not a sealed secret')
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'))
      decipher.setAuthTag(Buffer.from(tag, 'base64url'))
      return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8')
    },
  }
}

function hexKey(text: string): Buffer {
  if (!/^[0-9a-f]{64}$/i.test(text)) throw new RangeError('the key must be 64 hexadecimal digits')
  return Buffer.from(text, 'hex')
}

function unlessThere(problem: NodeJS.ErrnoException): void {
  if (problem.code !== 'EEXIST') throw problem
}
