import { judge } from '@gendan/kernel/rule'
import { describe, expect, test } from 'vitest'
import { readCreditText } from '../read.ts'
import { plainCredit } from './message-rules.examples.ts'
import { messageRules } from './message-rules.ts'
import { prints } from './prints.examples.ts'
import { type ReadMessage, readMessage } from './read-message.ts'

const values = ({ fields }: ReadMessage) =>
  Object.fromEntries(Object.entries(fields).map(([tag, { value }]) => [tag, value]))

describe('a credit in a bank’s print', () => {
  test.each(Object.entries(prints))('%s', (_, print) => {
    const message = readMessage(print)
    expect(message.type).toBe('700')
    expect(values(message)).toEqual({
      '27': { number: 1, total: 1 },
      '40A': 'IRREVOCABLE',
      '20': 'LC26-0417',
      '31C': '2026-09-01',
      '31D': { date: '2026-11-30', place: 'CHINA' },
      '50': { name: 'HALVORSEN LYS AS', address: 'STORGATA 14' },
      '32B': { currency: 'USD', amount: '52300.00' },
      '41D': { anyBank: true, anyBankIn: 'CHINA', by: 'negotiation' },
      '44F': 'OSLO, NORWAY',
      '45A': expect.stringMatching(/^20 SETS OF CHAIRS\s50 PCS TABLES$/),
    })
  })
})

describe('notes that somebody wrote beside the credit', () => {
  test.each([
    ['信用证的形式：不可撤销', '到期日及地点：中国'],
    ['신용장의 종류: 취소불능신용장', '유효기일 및 장소: 중국'],
    ['信用状の種類：取消不能', '有効期限と場所：中国'],
  ])('in signs of his own tongue are none of it: %s', (form, expiry) => {
    const message = readMessage(`40A: Form of Documentary Credit: IRREVOCABLE
${form}
20: Documentary Credit Number: E06315
31D: Date and Place of Expiry: 260710 CHINA
${expiry}
50: Applicant: ABC TOKYO CORPORATION`)
    expect(values(message)).toMatchObject({ '40A': 'IRREVOCABLE', '31D': { date: '2026-07-10', place: 'CHINA' } })
  })
})

test('a bank’s disposal of the documents is no discrepancy, with its label or without', () => {
  const message = readMessage(`20: Sender's TRN: OUR7
21: Presenting Bank's Reference: BP123
32A: Date and Amount of Utilisation: 261120USD50000,00
77J: Discrepancies: 1) LATE SHIPMENT
2) PORT DIFFERS
77B: /HOLD/`)
  expect(values(message)).toMatchObject({ '77J': '1) LATE SHIPMENT\n2) PORT DIFFERS', '77B': '/HOLD/' })
})

test('a period that is said elsewhere is taken from there', () => {
  const read = readCreditText(`:20:LC1
:45A:SOYBEANS, QUANTITY 1000 M/TONS
:47A:1) ALL DOCUMENTS SHOWING GOODS AS SOYBEANS ACCEPTABLE
2) DOCUMENTS TO BE PRESENTED WITHIN 30 DAYS FROM SHIPMENT DATE BUT WITHIN VALIDITY
:48:PLS REFER FIELD 47A`)
  expect('credit' in read && read.credit).toMatchObject({
    presentationPeriod: { days: 30, from: 'FROM SHIPMENT DATE' },
    goods: { lines: [{ quantity: { value: '1000', unit: 'MT' } }] },
  })
})

test('a name in its own signs is a name and no note', () => {
  const message = readMessage(
    ':20:LC1\n:50:宁波恒逸石化有限公司\n宁波市镇海区大运路168号\n:59:SK CHEMICALS CO., LTD. (受益人)\nSEOUL',
  )
  expect(values(message)).toMatchObject({
    '50': { name: '宁波恒逸石化有限公司', address: '宁波市镇海区大运路168号' },
    '59': { name: 'SK CHEMICALS CO., LTD.' },
  })
})

describe('a credit as the network carries it', () => {
  test('is read field by field, who sent it to whom, and nothing is left over', () => {
    const message = readMessage(plainCredit)
    expect(message).toMatchObject({ type: '700', sender: 'NRDKNOKK', receiver: 'BKCHCNBJ92A', unread: [] })
    expect(judge(messageRules, message)).toEqual([])
    expect(values(message)).toMatchObject({
      '59': { name: 'NINGBO LINWAN IMPORT AND EXPORT CO. LTD', address: '88 RIVER ROAD, NINGBO, CHINA' },
      '42A': { bic: 'NRDKNOKK' },
      '48': { days: 21, from: 'AFTER SHIPMENT' },
      '71D': 'ALL CHARGES OUTSIDE NORWAY ARE FOR BENEFICIARY',
    })
  })

  test('shows where each field stands in the text', () => {
    const { fields } = readMessage(plainCredit)
    const shown = (tag: string) => plainCredit.slice(fields[tag]?.at.from, fields[tag]?.at.to)
    expect([shown('32B'), shown('44C'), shown('41D')]).toEqual([
      'USD52300,',
      '261105',
      'ANY BANK IN CHINA\nBY NEGOTIATION',
    ])
  })

  test('goes on in its continuation, and the narratives are joined', () => {
    const second =
      '{2:I701BKCHCNBJX92AN}{4:\n:27:2/2\n:20:LC26-0417\n:46A:+PACKING LIST\n:47A:+DOCUMENTS IN ENGLISH\n-}'
    const message = readMessage(`${plainCredit.replace(':27:1/1', ':27:1/2')}\n${second}`)
    expect([message.parts, message.unread]).toEqual([[1, 2], []])
    expect(message.fields['46A']?.raw.endsWith('ALL RISKS\n+PACKING LIST')).toBe(true)
    expect(judge(messageRules, message)).toEqual([])
  })

  test('tells a field that stands twice, the second time in other words or on lines of its own', () => {
    const again = readMessage(plainCredit.replace(':31C:', ':20:LC26-0417\n:20:\nLC26-0417\n:20:LC26-9999\n:31C:'))
    expect(again.fields['20']?.raw).toBe('LC26-0417')
    expect(again.unread.map(({ text }) => text)).toEqual(['LC26-0417', 'LC26-9999'])
  })

  test('keeps what it does not know', () => {
    const message = readMessage(`SOME WORDS BEFORE\n${plainCredit.replace(':49:', ':99X:STRANGE\n:49:')}`)
    expect(message.fields['99X']?.raw).toBe('STRANGE')
    expect(message.unread).toEqual([{ line: 1, text: 'SOME WORDS BEFORE' }])
  })

  test('does not part a long line that only speaks of fields', () => {
    const spoken = '+FIELD 44C LATEST DATE OF SHIPMENT IS TO BE READ WITH FIELD 31D DATE OF EXPIRY; TOTAL 27 CARTONS'
    const { fields } = readMessage(plainCredit.replace('ALL RISKS', `ALL RISKS\n${spoken}`))
    expect(fields['46A']?.raw).toContain(spoken)
  })

  test('does not take a line of its narrative for a field', () => {
    const { fields } = readMessage(
      plainCredit.replace('ALL RISKS', 'ALL RISKS\n50 PCS EACH\n20: AS ABOVE\n32B IS NOT MEANT'),
    )
    expect(fields['46A']?.raw).toContain('50 PCS EACH\n20: AS ABOVE\n32B IS NOT MEANT')
  })
})
