import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { pause } from '../../packages/store/src/embedded/processes.ts'
import { mailCertificate } from '../setup/mail-certificate.ts'

/** A real Dovecot with one mailbox, on a port of its own. */
export interface Dovecot {
  readonly version: string
  readonly port: number
  /** Lays a mail into the INBOX as a delivery agent does: written beside it, then moved in. */
  readonly arrives: (source: string) => void
  readonly stop: () => Promise<void>
}

export const MAILBOX = { user: 'linwan', password: 'secret-of-the-proof' } as const

/** Why there is no Dovecot to prove against; undefined where there is one. */
export function dovecotLacks(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return 'needs root on Linux (Dovecot gives each of its processes a user of its own)'
  const version = versionOf()
  if (version === undefined) return 'needs Dovecot: on Debian, apt-get install dovecot-imapd'
  return version.startsWith('2.3.') ? undefined : `needs Dovecot 2.3 (its configuration is another in ${version})`
}

function versionOf(): string | undefined {
  try {
    return execFileSync('dovecot', ['--version'], { encoding: 'utf8' }).trim().split(' ')[0]
  } catch {
    return undefined
  }
}

/** Starts Dovecot from a configuration in a folder of its own; nothing of a Dovecot that is installed is touched. */
export async function startDovecot(folder: string): Promise<Dovecot> {
  const port = await freePort()
  const { uid, gid } = nobody()
  const box = join(folder, 'mail', 'INBOX')
  chmodSync(folder, 0o755)
  for (const part of ['', 'cur', 'new', 'tmp']) {
    mkdirSync(join(box, part), { recursive: true })
    chownSync(join(box, part), uid, gid)
  }
  chownSync(join(folder, 'mail'), uid, gid)
  writeFileSync(join(folder, 'cert.pem'), mailCertificate.cert)
  writeFileSync(join(folder, 'key.pem'), mailCertificate.key, { mode: 0o600 })
  const configuration = join(folder, 'dovecot.conf')
  writeFileSync(configuration, configurationOf(folder, box, port, { uid, gid }))
  const child = spawn('dovecot', ['-F', '-c', configuration], { stdio: 'ignore' })
  await answers(port, child, join(folder, 'dovecot.log'))
  let count = 0
  return {
    version: versionOf() ?? '',
    port,
    arrives(source) {
      count += 1
      const name = `${Math.trunc(Date.now() / 1000)}.P${process.pid}Q${count}.proof`
      const beside = join(box, 'tmp', name)
      writeFileSync(beside, source)
      chownSync(beside, uid, gid)
      renameSync(beside, join(box, 'new', name))
    },
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
    },
  }
}

function configurationOf(
  folder: string,
  box: string,
  port: number,
  { uid, gid }: { uid: number; gid: number },
): string {
  return `base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
first_valid_uid = ${uid}
first_valid_gid = ${gid}
mail_location = maildir:${folder}/mail/box:INBOX=${box}
passdb {
  driver = static
  args = user=${MAILBOX.user} password=${MAILBOX.password}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail
}
namespace inbox {
  inbox = yes
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
}
service imap-login {
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = ${port}
    ssl = yes
  }
}
`
}

function nobody(): { readonly uid: number; readonly gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('nobody:'))
  const [, , uid = '65534', gid = '65534'] = line?.split(':') ?? []
  return { uid: Number(uid), gid: Number(gid) }
}

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port))
  })
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Waits for its greeting. Throws with its own log where it ends first. */
async function answers(port: number, child: ChildProcess, log: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) throw new Error(`Dovecot ended:\n${readFileSync(log, 'utf8')}`)
    if (await greets(port)) return
    await pause(100)
  }
  child.kill('SIGKILL')
  throw new Error(`Dovecot does not answer:\n${readFileSync(log, 'utf8')}`)
}

function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const line = connect({ host: '127.0.0.1', port, servername: 'localhost', ca: [mailCertificate.cert] })
    line.once('data', (said) => {
      line.destroy()
      resolve(said.toString().startsWith('* OK'))
    })
    line.once('error', () => resolve(false))
  })
}
