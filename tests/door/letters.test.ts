import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MailFirm, mail, openMailFirm } from '../setup/mail-firm.ts'

let firm: MailFirm
let account: string

beforeAll(async () => {
  firm = await openMailFirm()
  account = (await firm.add()).json().id
})
afterAll(() => firm.close())

const came = (subject: string) => firm.came(account, subject)

describe('a letter', () => {
  const letter = (change: object = {}) => ({
    file: firm.file,
    party: firm.buyer,
    account,
    to: [{ name: 'Ingrid', address: 'ingrid@halvorsen.example' }],
    subject: `Order ${firm.number}: 发货通知`,
    text: 'Dear Ingrid,\n\nthe goods left today.',
    ...change,
  })

  test('leaves once, is filed to its order, and lies among those sent', async () => {
    const id = randomUUID()
    await firm.does('message', id, 'write-letter', letter())
    await expect.poll(async () => (await firm.view(id)).row.sending).toBe('sent')
    expect(firm.server.taken.filter(({ source }) => source.includes(id))).toHaveLength(1)
    await expect.poll(() => firm.server.box('Sent').length).toBe(1)
    await firm.look(account)
    expect((await firm.listed(`file=${firm.file}&way=out`)).map((row) => row.id)).toEqual([id])
  })

  test('is answered: what refers to it comes to the same order by itself', async () => {
    const [first] = firm.server.taken
    const sent = /Message-ID: (<.*>)/i.exec(first?.source ?? '')?.[1]
    firm.server.arrives(mail({ subject: 'Re: thanks', headers: [`In-Reply-To: ${sent}`] }))
    expect(await came('Re: thanks')).toMatchObject({ state: 'filed', file: firm.file, party: firm.buyer })
    const { rows } = (await firm.manager.get(`/api/worlds/${firm.world}/ask/conversation?file=${firm.file}`)).json()
    expect(rows.map(({ subject }: { subject: string }) => subject)).toContain('Re: thanks')
  })

  test('that the server refuses for good is given up and says so; sent again by hand, it leaves', async () => {
    firm.server.says(() => ({ code: 550, text: 'no such user here' }))
    const id = randomUUID()
    await firm.does('message', id, 'write-letter', letter({ subject: 'refused' }))
    await expect.poll(async () => (await firm.view(id)).row.sending).toBe('failed')
    expect((await firm.view(id)).answer).toContain('no such user here')
    expect((await firm.manager.get(`/api/worlds/${firm.world}/ask/mail-counts`)).json()).toMatchObject({ failed: 1 })
    firm.server.says(undefined)
    await firm.does('message', id, 'hasten-letter', {})
    await expect.poll(async () => (await firm.view(id)).row.sending).toBe('sent')
  })

  test('that is refused for now waits for its next try', async () => {
    firm.server.says(() => ({ code: 451, text: 'come again later' }))
    const id = randomUUID()
    await firm.does('message', id, 'write-letter', letter({ subject: 'later' }))
    await expect.poll(async () => (await firm.view(id)).tries).toBe(1)
    expect(await firm.view(id)).toMatchObject({ row: { sending: 'waiting' } })
    firm.server.says(undefined)
    await firm.does('message', id, 'hasten-letter', {})
    await expect.poll(async () => (await firm.view(id)).row.sending).toBe('sent')
  })

  test('with a gap in it stays here, with every gap named', async () => {
    const response = await firm.manager.act(
      firm.world,
      'message',
      randomUUID(),
      'write-letter',
      letter({ text: 'by {{day}} and {{vessel}}' }),
    )
    expect(response.statusCode).toBe(422)
    expect(response.json().findings.map(({ rule }: { rule: string }) => rule)).toEqual(['MSG-06', 'MSG-06'])
  })
})
