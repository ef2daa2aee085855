import { resolve } from 'node:path'

/** What the environment says, read once at the start. */
export interface Settings {
  /** Where data, keys and the embedded database lie. */
  readonly folder: string
  readonly port: number
  readonly host: string
  /** The address people use, where it is not this machine alone. */
  readonly publicUrl: URL | undefined
  readonly certificate: { readonly cert: string; readonly key: string } | undefined
  /** A proxy in front of us ends TLS and tells us who asks. */
  readonly trustedProxy: string | undefined
  readonly databaseUrl: string | undefined
  readonly demo: boolean
  readonly idleMinutes: number
  /** Hosts inside the firm's own network that webhooks may call, and origins over plain http: "erp.lan", "http://old-erp.lan:8080". */
  readonly webhookHosts: readonly string[]
  /** Mail servers inside the firm's own network: "mail.lan". */
  readonly mailHosts: readonly string[]
}

/** Settings that cannot be worked with; said in both tongues, with what to do. */
export class BadSettings extends Error {
  override readonly name = 'BadSettings'

  constructor(en: string, zh: string) {
    super(`${en}\n${zh}`)
  }
}

type Env = Readonly<Record<string, string | undefined>>

/** Reads GENDAN_DATA, PORT, HOST, PUBLIC_URL, TLS_CERT, TLS_KEY, TRUSTED_PROXY, DATABASE_URL, GENDAN_DEMO, IDLE_MINUTES, WEBHOOK_HOSTS, MAIL_HOSTS. */
export function readSettings(env: Env, project: string): Settings {
  const door = doorOf(env)
  const settings: Settings = {
    ...door,
    folder: resolve(env['GENDAN_DATA'] || `${project}/data`),
    port: portOf(env['PORT'] || '4110'),
    databaseUrl: env['DATABASE_URL'] || undefined,
    demo: env['GENDAN_DEMO'] ? env['GENDAN_DEMO'] !== 'off' : door.publicUrl === undefined,
    idleMinutes: minutesOf(env['IDLE_MINUTES'] || '480'),
    webhookHosts: hostsOf('WEBHOOK_HOSTS', env['WEBHOOK_HOSTS'] || ''),
    mailHosts: hostsOf('MAIL_HOSTS', env['MAIL_HOSTS'] || ''),
  }
  assertSafe(settings)
  return settings
}

function doorOf(env: Env): Pick<Settings, 'host' | 'publicUrl' | 'certificate' | 'trustedProxy'> {
  const publicUrl = env['PUBLIC_URL'] ? urlOf(env['PUBLIC_URL']) : undefined
  const [cert, key] = [env['TLS_CERT'], env['TLS_KEY']]
  const certificate = cert && key ? { cert, key } : undefined
  const open = publicUrl && certificate
  return {
    publicUrl,
    certificate,
    trustedProxy: env['TRUSTED_PROXY'] || undefined,
    host: env['HOST'] || (open ? '0.0.0.0' : '127.0.0.1'),
  }
}

/** Names of hosts, with a port or not, or whole origins; separated by commas. */
function hostsOf(name: string, text: string): readonly string[] {
  const hosts = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  const bad = hosts.find(
    (host) => !URL.canParse(host.includes('://') ? host : `https://${host}`) || /[/?#@]/.test(host.replace('://', '')),
  )
  if (bad === undefined) return hosts
  throw new BadSettings(
    `${name}: ${bad} is no host or origin (erp.lan, http://erp.lan:8080).`,
    `${name}：${bad} 不是主机名或来源地址（如 erp.lan、http://erp.lan:8080）。`,
  )
}

function minutesOf(text: string): number {
  if (/^\d{1,6}$/.test(text) && Number(text) > 0) return Number(text)
  throw new BadSettings(`IDLE_MINUTES=${text} is no number of minutes.`, `IDLE_MINUTES=${text} 不是分钟数。`)
}

/** Beyond this machine everything needs a secure page: passwords, cameras, offline storage and keys. */
function assertSafe({ host, publicUrl, certificate, trustedProxy }: Settings): void {
  if (publicUrl && publicUrl.protocol !== 'https:')
    throw new BadSettings(
      'PUBLIC_URL must begin with https://: over a plain address passwords travel open, and phones refuse camera, offline storage and keys.',
      'PUBLIC_URL 必须以 https:// 开头：明文地址会泄露密码，手机也不允许使用相机、离线存储和密钥。',
    )
  if (publicUrl && !certificate && !trustedProxy)
    throw new BadSettings(
      'PUBLIC_URL needs TLS_CERT and TLS_KEY (files), or TRUSTED_PROXY with the address of the proxy that ends TLS.',
      'PUBLIC_URL 需要 TLS_CERT 和 TLS_KEY（文件），或用 TRUSTED_PROXY 指明终止 TLS 的代理地址。',
    )
  if (!isLoopback(host) && !publicUrl)
    throw new BadSettings(
      `HOST=${host} would open the door to other machines over a plain address. Set PUBLIC_URL with a certificate or behind a trusted proxy.`,
      `HOST=${host} 会用明文地址向其他机器开放。请设置 PUBLIC_URL，并提供证书或放在可信代理之后。`,
    )
}

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

function portOf(text: string): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new BadSettings(`PORT=${text} is no port number.`, `PORT=${text} 不是端口号。`)
}

function urlOf(text: string): URL {
  if (URL.canParse(text)) return new URL(text)
  throw new BadSettings(`PUBLIC_URL=${text} is no address.`, `PUBLIC_URL=${text} 不是网址。`)
}
