import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { Server, Socket } from 'node:net'
import { createSecureContext } from 'node:tls'
import { BadSettings, type Settings } from './settings.ts'

type Certificate = NonNullable<Settings['certificate']>

/** The certificate and its key, read and tried once. Throws BadSettings where a file is missing or the two do not fit. */
export async function readCertificate(files: Certificate): Promise<{ readonly cert: string; readonly key: string }> {
  const cert = await textOf('TLS_CERT', files.cert)
  const key = await textOf('TLS_KEY', files.key)
  try {
    createSecureContext({ cert, key })
  } catch (problem) {
    throw new BadSettings(
      `TLS_CERT=${files.cert} and TLS_KEY=${files.key} are no certificate and its key (PEM): ${(problem as Error).message}`,
      `TLS_CERT=${files.cert} 与 TLS_KEY=${files.key} 不是一对 PEM 证书和私钥：${(problem as Error).message}`,
    )
  }
  return { cert, key }
}

async function textOf(name: string, path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (problem) {
    const { code } = problem as NodeJS.ErrnoException
    throw new BadSettings(`${name}=${path} cannot be read (${code}).`, `${name}=${path} 无法读取（${code}）。`)
  }
}

/** The first byte of a TLS handshake (RFC 8446, 5.1). */
const HANDSHAKE = 22

/**
 * Whoever comes to the secure door over a plain address is told the right one, instead of an answer that is empty. What he
 * sent is not read: a password would have travelled open already.
 */
export function refusePlain(server: Server, address: URL): void {
  const secure = server.listeners('connection')
  const plain = plainDoor(address)
  server.removeAllListeners('connection')
  server.on('connection', (socket: Socket) => {
    socket.once('error', () => socket.destroy())
    socket.once('data', (first) => {
      socket.pause()
      socket.unshift(first)
      if (first[0] !== HANDSHAKE) plain.emit('connection', socket)
      else for (const listener of secure) listener.call(server, socket)
      process.nextTick(() => socket.resume())
    })
  })
}

function plainDoor({ origin }: URL) {
  const page = `<!doctype html><meta charset="utf-8"><title>Gendan 跟单</title>
<p>This address is not secure, so nothing is answered here. Go to <a href="${origin}">${origin}</a>.</p>
<p>这个地址不安全，这里不作应答。请用 <a href="${origin}">${origin}</a>。</p>`
  return createServer((_, response) => {
    response.writeHead(403, { 'content-type': 'text/html; charset=utf-8', connection: 'close' })
    response.end(page)
  })
}
