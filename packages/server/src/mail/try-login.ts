import { type Finding, findingOf } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { type Login, type MailBounds, type MailProblem, type NoMail, openBox, openPost, problemOf } from './connect.ts'

/** Signs in at both servers, as the courier will. Answers with every reason why one of them does not let us in, in its own words. */
export async function tryLogin(login: Login, bounds: MailBounds): Promise<readonly Finding[]> {
  const [incoming, outgoing] = await Promise.all([
    reached(() => signIn(login, bounds)),
    reached(() => knock(login, bounds)),
  ])
  return [...told(incoming, 'incoming'), ...told(outgoing, 'outgoing')]
}

async function signIn(login: Login, bounds: MailBounds): Promise<void> {
  const box = await openBox(login, bounds)
  await box.logout().catch(() => box.close())
}

async function knock(login: Login, bounds: MailBounds): Promise<void> {
  const office = await openPost(login, bounds)
  try {
    await office.verify()
  } finally {
    office.close()
  }
}

async function reached(work: () => Promise<void>): Promise<NoMail | undefined> {
  try {
    await work()
    return undefined
  } catch (thrown) {
    return problemOf(thrown)
  }
}

function told(problem: NoMail | undefined, at: 'incoming' | 'outgoing'): readonly Finding[] {
  if (!problem) return []
  const { en, zh } = WORDS[problem.what]
  const server =
    at === 'incoming' ? { en: 'Incoming (IMAP)', zh: '收信（IMAP）' } : { en: 'Outgoing (SMTP)', zh: '发信（SMTP）' }
  const own = problem.answer && problem.what !== 'secret'
  const says = {
    en: `${server.en}: ${en}${own ? ` The server said: ${problem.answer}` : ''}`,
    zh: `${server.zh}：${zh}${own ? `服务器回复：${problem.answer}` : ''}`,
  }
  const source = { title: 'Gendan decision 0032', at: 'password' }
  return [
    findingOf(
      { id: 'ML-10', weight: 'block', source },
      { at: problem.what === 'password' ? 'password' : `${at}.host`, says, remedy: REMEDIES[problem.what] ?? LOOK },
    ),
  ]
}

const WORDS: Readonly<Record<MailProblem, Words>> = {
  inside: { en: 'this host lies inside our own network.', zh: '该主机在内部网络。' },
  name: { en: 'there is no such host.', zh: '找不到该主机。' },
  refused: { en: 'nobody answers at this port.', zh: '该端口没有应答。' },
  certificate: {
    en: 'its certificate is not good for this name, or it does not speak TLS at this port.',
    zh: '证书与主机名不符、不受信任，或该端口不是 TLS。',
  },
  password: { en: 'it does not accept user and password.', zh: '用户名或密码不被接受。' },
  plain: { en: 'it offers no TLS; nothing is said over an open line.', zh: '服务器不支持 TLS，不会用明文连接。' },
  timeout: { en: 'it did not answer in time.', zh: '超时没有应答。' },
  connection: { en: 'the line broke.', zh: '连接中断。' },
  secret: { en: 'the kept password cannot be opened with this house’s key.', zh: '保存的密码无法用本机密钥打开。' },
}

const LOOK: Words = {
  en: 'Compare host, port and TLS with what the provider writes.',
  zh: '请核对服务商提供的主机、端口和加密方式。',
}
const REMEDIES: Partial<Readonly<Record<MailProblem, Words>>> = {
  password: {
    en: 'Many providers (QQ, 163, Gmail) want an authorisation code or app password made in their settings, not the usual password.',
    zh: 'QQ、163、Gmail 等需在其邮箱设置中生成授权码（应用专用密码），而不是登录密码。',
  },
  inside: {
    en: 'Whoever runs this server can name it in MAIL_HOSTS.',
    zh: '服务器管理员可在 MAIL_HOSTS 中列出该主机。',
  },
  secret: { en: 'Enter the password again.', zh: '请重新输入密码。' },
}
