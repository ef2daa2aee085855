import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MailFirm, mail, openMailFirm } from '../setup/mail-firm.ts'

let firm: MailFirm
let account: string

beforeAll(async () => {
  firm = await openMailFirm()
})
afterAll(() => firm.close())

const came = (subject: string) => firm.came(account, subject)

describe('a mail account', () => {
  test('is tried before it is kept, and the server says why it does not let us in', async () => {
    const wrong = await firm.add({ password: 'guessed' })
    expect(wrong.statusCode).toBe(422)
    const said = wrong.json().findings.map(({ at, says }: { at: string; says: { en: string } }) => `${at}: ${says.en}`)
    expect(said).toHaveLength(2)
    expect(said[0]).toMatch(/password: Incoming.*wrong user or password/)
    const dead = await firm.add({ outgoing: { host: 'localhost', port: 1, security: 'tls' } })
    expect(dead.json().findings.map(({ at }: { at: string }) => at)).toEqual(['outgoing.host'])
  })

  test('is kept sealed: no answer of ours shows its password', async () => {
    const kept = await firm.add()
    expect(kept.statusCode).toBe(200)
    account = kept.json().id
    const shown = await firm.manager.get(`/api/worlds/${firm.world}/ask/mail-accounts`)
    expect(shown.json().rows).toMatchObject([{ id: account, facts: { address: 'linwan@linwan-home.example' } }])
    expect(shown.body).not.toContain(firm.server.password)
  })
})

describe('a mail that comes', () => {
  test('with our order number from the customer’s own address files itself, with the reason', async () => {
    firm.server.arrives(
      mail({ subject: `Your order ${firm.number}: labels 标签`, text: 'Please see the labels.\n请确认标签。' }),
    )
    const row = await came(`Your order ${firm.number}: labels 标签`)
    expect(row).toMatchObject({ state: 'filed', file: firm.file, party: firm.buyer, number: firm.number, way: 'in' })
    const { why, text, source } = await firm.view(row.id)
    expect(why?.en).toContain(firm.number)
    expect(text).toContain('请确认标签')
    expect(source).toMatch(/^[0-9a-f]{64}$/)
  })

  test('from a stranger is proposed, not filed; a person files it, takes it back and files it again', async () => {
    firm.server.arrives(mail({ from: 'Bob <bob@elsewhere.example>', subject: 'About HL-44018' }))
    const row = await came('About HL-44018')
    expect(row.state).toBe('open')
    expect((await firm.view(row.id)).proposed).toMatchObject([
      { file: firm.file, party: firm.buyer, number: firm.number },
    ])
    await firm.does('message', row.id, 'file-message', { file: firm.file, party: firm.buyer })
    await firm.does('message', row.id, 'take-back-filing', {})
    expect((await firm.view(row.id)).row.state).toBe('open')
    await firm.does('message', row.id, 'set-message-aside', { reason: '' })
    await firm.does('message', row.id, 'take-message-up', {})
    await firm.does('message', row.id, 'file-message', { file: '', party: firm.buyer })
    expect((await firm.view(row.id)).row).toMatchObject({ state: 'filed', file: '', party: firm.buyer })
  })

  test('under a forged name is never certain, and says what is wrong with it', async () => {
    const headers = ['Received: from a by b', 'Authentication-Results: localhost; dmarc=fail; spf=fail']
    const from = '"ingrid@halvorsen.example" <ingrid@ha1vorsen.example>'
    firm.server.arrives(
      mail({
        from,
        subject: `${firm.number} new bank account`,
        text: 'Please pay to our new bank account.',
        headers: [...headers, 'Reply-To: x@evil.example'],
      }),
    )
    const row = await came(`${firm.number} new bank account`)
    expect(row.state).toBe('open')
    expect(row.signs.toSorted()).toEqual(['bank', 'forged', 'look-alike', 'name', 'reply'])
  })

  test('believes no Authentication-Results but those of our own server', async () => {
    const headers = [
      'Authentication-Results: mx.evil.example; dmarc=pass',
      'Received: from a by b',
      'Received: from c by a',
      'Authentication-Results: localhost; dmarc=pass',
    ]
    firm.server.arrives(mail({ subject: 'proof', headers }))
    expect((await firm.view((await came('proof')).id)).proof).toEqual({ spf: '', dkim: '', dmarc: '' })
  })

  test('shows its page without scripts, forms and anything to load, and its files by what they are', async () => {
    const html =
      '<html><head><style>@import url(http://x/)</style></head><body onload="alert(1)"><script>alert(1)</script><form action="http://x"><input></form><img src="http://x/p.gif" alt="pixel"><img src="cid:in"><a href="javascript:alert(1)">here</a><p style="background:url(http://x)">Hello 你好</p></body></html>'
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    )
    const body = [
      'Content-Type: multipart/related; boundary=B',
      '',
      '--B',
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
      '--B',
      'Content-Type: image/png',
      'Content-ID: <in>',
      'Content-Transfer-Encoding: base64',
      '',
      png.toString('base64'),
      '--B',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="../../invoice\u202egpj.pdf"',
      '',
      'MZ this is a program',
      '--B--',
      '',
    ].join('\r\n')
    firm.server.arrives(mail({ subject: 'poison', body }))
    const { id } = await came('poison')
    const page = await firm.manager.get(`/api/worlds/${firm.world}/messages/${id}/page`)
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
    expect(page.headers['content-security-policy']).toContain('sandbox')
    expect(page.body).toContain('Hello 你好')
    expect(page.body).toContain('data:image/png;base64')
    expect(page.body).not.toMatch(/script|onload|javascript:|http:\/\/x|<form|@import/)
    const { files } = await firm.view(id)
    expect(files).toMatchObject([{ name: 'invoice gpj.pdf', mime: 'application/x-msdownload', warning: 'program' }])
  })

  test('that nobody can parse, or that is too large, is named and not lost', async () => {
    firm.server.arrives(Buffer.concat([Buffer.from(mail({ subject: 'heavy' })), Buffer.alloc(26 * 1024 * 1024, 65)]))
    expect((await came('heavy')).signs).toEqual(['large'])
    const nested = Array.from(
      { length: 60 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}`,
    ).join('\r\n')
    firm.server.arrives(mail({ subject: 'nested', body: nested }))
    await firm.look(account)
    await expect.poll(async () => (await firm.listed()).some(({ signs }) => signs.includes('unread'))).toBe(true)
  })

  const manyFiles = (count: number) => {
    const file = (name: string, bytes: Buffer) =>
      [
        '--B',
        'Content-Type: application/octet-stream',
        `Content-Disposition: attachment; filename="${name}"`,
        'Content-Transfer-Encoding: base64',
        '',
        bytes.toString('base64'),
      ].join('\r\n')
    // The local header of an archive that says it unpacks to four gigabytes.
    const bomb = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(2000, 0xff)])
    const rest = Array.from({ length: count - 1 }, (_, i) => file(`n${i}.txt`, Buffer.from('x')))
    return ['Content-Type: multipart/mixed; boundary=B', '', file('42.zip', bomb), ...rest, '--B--', ''].join('\r\n')
  }

  test('with two thousand files, the first a bomb, is taken in with forty of them, and none is unpacked', async () => {
    firm.server.arrives(mail({ subject: 'two thousand', body: manyFiles(2000) }))
    const { id, signs } = await came('two thousand')
    const { files } = await firm.view(id)
    expect([signs, files.length, files[0]]).toMatchObject([['left'], 40, { name: '42.zip', warning: 'archive' }])
  })

  test('with ten thousand files is not read, and still says who wrote and what is wrong with him', async () => {
    const from = '"Linwan linwan@linwan-home.example" <boss@evil.example>'
    const headers = [
      'Reply-To: x@other.example',
      'Received: from a by b',
      'Authentication-Results: localhost; spf=fail',
    ]
    firm.server.arrives(mail({ from, subject: 'ten thousand', headers, body: manyFiles(10_000) }))
    const row = await came('ten thousand')
    expect([row.state, row.signs.toSorted()]).toEqual(['open', ['forged', 'name', 'reply', 'unread']])
  })

  test('twice fetched, under new numbers, or at two servers at once stands once', async () => {
    const before = (await firm.listed('limit=200')).length
    firm.server.renumber()
    await firm.look(account)
    const fetched = firm.server.fetched()
    await expect.poll(() => firm.server.fetched()).toBeGreaterThan(fetched)
    await expect
      .poll(async () => (await firm.manager.get(`/api/worlds/${firm.world}/ask/mail-accounts`)).json().rows[0].state)
      .toBe('works')
    firm.server.arrives(mail({ subject: 'after all' }))
    await came('after all')
    expect((await firm.listed('limit=200')).length).toBe(before + 1)
  })

  test('is found by a word of it, Chinese too', async () => {
    expect((await firm.listed('search=%E6%A0%87%E7%AD%BE')).map(({ number: of }) => of)).toEqual([firm.number])
  })
})
