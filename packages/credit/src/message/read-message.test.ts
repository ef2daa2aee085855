import { judge } from '@gendan/kernel/rule'
import { describe, expect, test } from 'vitest'
import { plainCredit } from './message-rules.examples.ts'
import { messageRules } from './message-rules.ts'
import { type ReadMessage, readMessage } from './read-message.ts'

const values = ({ fields }: ReadMessage) =>
  Object.fromEntries(Object.entries(fields).map(([tag, { value }]) => [tag, value]))

/** The same credit as banks print it, each in its own way. */
const prints: Readonly<Record<string, string>> = {
  'with label and value below, indented': `Message Header
Swift Output : FIN 700 Issue of a Documentary Credit
Sender : NRDKNOKKXXX
27: Sequence of Total
   1/1
40A: Form of Documentary Credit
   IRREVOCABLE
20: Documentary Credit Number
   LC26-0417
31C: Date of Issue
   260901
31D: Date and Place of Expiry
   261130 CHINA
50: Applicant
   HALVORSEN LYS AS
   STORGATA 14
32B: Currency Code, Amount
   Currency : USD (US DOLLAR)
   Amount : #52,300.00#
41D: Available With...By... - Name&Addr
   ANY BANK IN CHINA
   BY NEGOTIATION
44F: Port of Dischrge/Airport of Dest
   OSLO, NORWAY
45A: Descriptn of Goods &/or Services
   20 SETS OF CHAIRS
   50 PCS TABLES`,
  'with starred tags behind their labels': `SEQUENCE OF TOTAL *27: 1/1
FORM OF DOC. CREDIT *40A: IRREVOCABLE
DOC. CREDIT NUMBER *20: LC26-0417
DATE OF ISSUE 31C: 260901
EXPIRY *31D: DATE 261130 PLACE CHINA
APPLICANT *50: HALVORSEN LYS AS
               STORGATA 14
AMOUNT *32B: CURRENCY USD AMOUNT 52,300.00
AVAILABLE WITH/BY *41D: ANY BANK IN CHINA
                  BY NEGOTIATION
PORT OF DISCHARGE 44F: OSLO, NORWAY
DESCRIPT. OF GOODS 45A: 20 SETS OF CHAIRS
                   50 PCS TABLES`,
  'with label, tag and value on three lines': `Sequence of Total
27
1/1
Form of Documentary Credit
40A
IRREVOCABLE
Documentary Credit Number
20
LC26-0417
Date of Issue
31C
260901
Date and Place of Expiry
31D
261130 CHINA
Applicant
50
HALVORSEN LYS AS
STORGATA 14
Currency Code, Amount
32B
USD52300,
Available With By
41D
ANY BANK IN CHINA
BY NEGOTIATION
Port of Discharge
44F
OSLO, NORWAY
Description of Goods
45A
20 SETS OF CHAIRS
50 PCS TABLES`,
  'with strokes between tag and label': `:27/sequence of total :1/1
:40a/form of documentary credit :IRREVOCABLE
:20/documentary credit number :LC26-0417
:31c/date of issue :260901
:31d/date and place of expiry :261130 CHINA
:50/applicant :HALVORSEN LYS AS
STORGATA 14
:32b/currency code amount :USD52300,
:41d/available with by :ANY BANK IN CHINA
BY NEGOTIATION
:44f/port of discharge :OSLO, NORWAY
:45a/description of goods :20 SETS OF CHAIRS
50 PCS TABLES`,
  'with an F before the tag': `F27: Sequence of Total
1/1
F40A: Form of Documentary Credit
IRREVOCABLE
F20: Documentary Credit Number
LC26-0417
F31C: Date of Issue
260901
F31D: Date and Place of Expiry
261130 CHINA
F50: Applicant
HALVORSEN LYS AS
STORGATA 14
F32B: Currency Code, Amount
USD52300,
F41D: Available With By
ANY BANK IN CHINA
BY NEGOTIATION
F44F: Port of Discharge
OSLO, NORWAY
F45A: Description of Goods
20 SETS OF CHAIRS
50 PCS TABLES`,
  'in two columns, without a colon': `27 Sequence of Total 1/1
40A Form of Documentary Credit IRREVOCABLE
20 Documentary Credit Number LC26-0417
31C Date of Issue 260901
31D Date and Place of Expiry 261130 CHINA
50 Applicant HALVORSEN LYS AS
STORGATA 14
32B Currency Code, Amount USD52300,
41D Available With By ANY BANK IN CHINA
BY NEGOTIATION
44F Port of Discharge OSLO, NORWAY
45A Description of Goods 20 SETS OF CHAIRS
50 PCS TABLES`,
  'with labels alone': `SEQUENCE OF TOTAL: 1/1
FORM OF DOC. CREDIT: IRREVOCABLE
L/C NO.: LC26-0417
DATE OF ISSUE: 260901
DATE AND PLACE OF EXPIRY: 261130 CHINA
APPLICANT: HALVORSEN LYS AS
STORGATA 14
CURRENCY CODE, AMOUNT: USD52300,
AVAILABLE WITH/BY: ANY BANK IN CHINA
BY NEGOTIATION
PORT OF DISCHARGE: OSLO, NORWAY
DESCRIPTION OF GOODS: 20 SETS OF CHAIRS
50 PCS TABLES`,
  'damaged: l for 1, O for 0, lost spaces and colons, Chinese notes between': `27:SequenceofTotal 电文页次 l/l
4OA: FormofDocumentaryCredit 信用证类型
IRREVOCABLE
20: DOCUMENTARY CREDIT NUMBER 信用证号码: LC26-0417
3lC: Date of Issue 开证日期
260901
31D: DATE AND PLACE OF EXPIRY（到期日和地点）
261130 CHINA
50APPLICANT 申请人
HALVORSEN LYS AS
STORGATA 14
第 1 页 共 3 页
32B: CURRENCY CODE, AMOUNT 币种金额
USD 52,300.00
41D: AVAILABLE WITH BY
ANY BANK IN CHINA
BY NEGOTIATION
44F: PORT OF DISCHARGE
OSLO, NORWAY
45A:ESCRIPTION OF GOODS
20 SETS OF CHAIRS
50 PCS TABLES`.replace('45A:ESCRIPTION', '45AESCRIPTION'),
}

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
      '45A': '20 SETS OF CHAIRS\n50 PCS TABLES',
    })
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

  test('does not take a line of its narrative for a field', () => {
    const { fields } = readMessage(
      plainCredit.replace('ALL RISKS', 'ALL RISKS\n50 PCS EACH\n20: AS ABOVE\n32B IS NOT MEANT'),
    )
    expect(fields['46A']?.raw).toContain('50 PCS EACH\n20: AS ABOVE\n32B IS NOT MEANT')
  })
})
