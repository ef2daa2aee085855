import type { Answer } from '@gendan/contract/questions'
import { describe, expect, test } from 'vitest'
import { tellTimeOf } from '../words/write.ts'
import { customerOfMail, inquiryOfMail, newCustomerOfMail, orderFilesOf } from './begun-by-mail.tsx'

const file = (name: string, warning = '') => ({ attachment: name, name, bytes: 10, kind: '', warning })
const mail = {
  row: {
    ...{ id: 'ml-1', at: '2026-11-23T17:30:00.000Z', subject: 'Enquiry: 600 chairs', party: '' },
    from: { name: 'Ingrid Halvorsen', address: 'ingrid@halvorsen.example' },
  },
  text: 'Please quote 600 chairs.\n',
  files: [file('PO 4711.xlsx'), file('invoice.csv.exe', 'program'), file('drawing.pdf')],
  proposed: [],
} as unknown as Answer<'message'>

describe('a new order that is opened from a mail', () => {
  test('begins with its day as the firm counts days, its sender, its words and the files that do no harm', () => {
    tellTimeOf('Asia/Shanghai')
    expect(inquiryOfMail(mail)).toMatchObject({
      received: '2026-11-24',
      by: 'Ingrid Halvorsen <ingrid@halvorsen.example>',
      how: 'mail',
      note: 'Enquiry: 600 chairs\n\nPlease quote 600 chairs.',
      proof: [{ name: 'PO 4711.xlsx' }, { name: 'drawing.pdf' }],
    })
  })

  test('offers to read what may be an order, and nothing that may do harm', () => {
    expect(orderFilesOf(mail).map(({ name }) => name)).toEqual(['PO 4711.xlsx'])
  })

  test('names the customer whom it is filed to or proposed for, and otherwise a new one at this address', () => {
    const why = { en: 'his address', zh: '地址相同' }
    const proposed = [{ file: '', party: 'p1', why, number: '', partyName: why }]
    expect(customerOfMail({ ...mail, proposed })).toBe('p1')
    expect(customerOfMail({ ...mail, row: { ...mail.row, party: 'p2' }, proposed })).toBe('p2')
    expect([customerOfMail(mail), customerOfMail(undefined)]).toEqual(['', ''])
    expect(newCustomerOfMail(mail)).toMatchObject({ person: 'Ingrid Halvorsen', email: 'ingrid@halvorsen.example' })
  })
})
