import { describe, expect, test } from 'vitest'
import { readEnvelope } from './envelope.ts'
import { readMessage } from './read-message.ts'
import { linesOf } from './text-lines.ts'

const read = (text: string) => {
  const { envelope, rest } = readEnvelope(linesOf(text))
  return { ...envelope, rest: rest.map((line) => line.text) }
}

describe('who sent a message to whom', () => {
  test.each([
    ['Sender : NRDKNOKKXXX', { sender: 'NRDKNOKK' }],
    ['SENDER NRDKNOKKAXXX', { sender: 'NRDKNOKK' }],
    ['发报行：NRDKNOKKXXX', { sender: 'NRDKNOKK' }],
    ['Receiver BIC: BKCHCNBJ92A', { receiver: 'BKCHCNBJ92A' }],
    ['TO: BKCHCNBJ92A', { receiver: 'BKCHCNBJ92A' }],
    ['MT S700 FROM', { type: '700' }],
    ['ISSUING BANK: HANBADA BANK, SEOUL', { sender: 'HANBADA BANK, SEOUL', rest: [] }],
    ['开证行：汉海银行首尔分行', { sender: '汉海银行首尔分行', rest: [] }],
    ['APPLICATION HEADER   O 700 1403 261120 NRDKNOKK', { sender: 'NRDKNOKK', rest: [] }],
    ['BASIC HEADER         F 01 BKCHCNBJ92A', { receiver: 'BKCHCNBJ92A', rest: [] }],
    ['MT S700      ISSUE OF A DOCUMENTARY CREDIT      PAGE 00001', { type: '700', rest: [] }],
    [
      'APPLICATION HEADER O 700 1403 261120 NRDKNOKK CALL US',
      { rest: ['APPLICATION HEADER O 700 1403 261120 NRDKNOKK CALL US'] },
    ],
    ['Swift Output : FIN 700 Issue of a Documentary Credit', { type: '700' }],
    ['{1:F01BKCHCNBJA92A0000000000}{2:O7001200260901NRDKNOKKAXXX00000000002609011200N}{4:', { type: '700' }],
  ])('%s', (text, told) => {
    expect(read(text)).toMatchObject(told)
  })

  test.each([
    'SHIPMENT FROM SHANGHAI',
    'Shipment from Shanghai to Hamburg',
    'FROM: SHANGHAI',
    'from customer',
    'TO DESTINATION',
    'Sender: Nordbank',
    'sender: nrdknokkxxx',
    'SENDER: NRDKZZKKXXX',
    'RECEIVER: TO BE ADVISED',
  ])('“%s” names no bank and stays to be read by a person', (text) => {
    expect(read(text)).toEqual({ rest: [text] })
  })
})

describe('a line that says something else, too, is not lost', () => {
  test.each([
    'Sender : NRDKNOKKXXX PLEASE CALL US BEFORE SHIPMENT',
    'MT700 THIS CREDIT IS NOT OPERATIVE YET',
    '{5:{CHK:0123456789AB}} GOODS MUST NOT BE SHIPPED',
    '{5: GOODS MUST NOT BE SHIPPED',
    '正式电文 MT700 请勿装运',
  ])('%s', (text) => {
    expect(read(text).rest).toEqual([text])
  })

  test('another sender further down is told', () => {
    expect(read('SENDER: NRDKNOKKXXX\nSENDER: NRDKNOKKXXX\nSENDER: DEUTDEFFXXX').rest).toEqual(['SENDER: DEUTDEFFXXX'])
  })

  test('blocks, labels and the name of the message say nothing else', () => {
    const text = `{1:F01NRDKNOKKAXXX0000000000}{2:I700BKCHCNBJX92AN}{3:{108:REF 1}}{4:
-}{5:{MAC:00000000}{CHK:0123456789AB}}
MT700 Issue of a Documentary Credit`
    expect(read(text).rest).toEqual([])
  })
})

test('“from Shanghai” above a credit is no sender', () => {
  const message = readMessage('Goods from Shanghai\n:20:LC26-1\n:31D:261130CHINA\n:40A:IRREVOCABLE')
  expect(message.sender).toBeUndefined()
  expect(message.unread).toEqual([{ line: 1, text: 'Goods from Shanghai' }])
})
