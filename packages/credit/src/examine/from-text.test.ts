import { expect, test } from 'vitest'
import { examined, setWith } from './clean-set.examples.ts'

const BILL = `BILL OF LADING
B/L No.: ESL-88213
Shipper: NINGBO LINWAN IMPORT AND EXPORT CO., LTD.
Consignee: TO ORDER
Notify Party: HALVORSEN LYS AS, STORGATA 14, 0155 OSLO, NORWAY
Vessel: MS LINDA
Voyage No.: 045W
Port of Loading: NINGBO
Port of Discharge: OSLO
250 CARTONS CHAIRS
Gross Weight: 6,200.00 KGS
FREIGHT PREPAID
CLEAN SHIPPED ON BOARD 3 NOV 2026
Place and date of issue: NINGBO, 3 NOV 2026
Carrier: EASTERN SEA LINES
Signed: EASTERN SEA LINES NINGBO BRANCH AS AGENT FOR THE CARRIER EASTERN SEA LINES`

const withText = (text: string) =>
  examined(
    setWith((i) => {
      const at = i.documents.findIndex((one: { kind: string }) => one.kind === 'bill-of-lading')
      i.documents[at] = { kind: 'bill-of-lading', originals: 3, originalsStated: 3, endorsed: true, text }
    }),
  )

test('of a document as text its facts are read by their labels, and it is told which', () => {
  const { complies, findings } = withText(BILL)
  expect(findings.filter(({ weight }) => weight !== 'note')).toEqual([])
  expect(complies).toBe(true)
  expect(findings.map(({ rule, verdict }) => [rule, verdict])).toEqual([['TXT-01', 'cannot-tell']])
  expect(findings[0]?.says.en).toContain('transport.vessel')
})

test.each([
  ['Port of Discharge: OSLO', 'Port of Discharge: BERGEN', 'BL-07'],
  ['FREIGHT PREPAID', 'FREIGHT COLLECT', 'TRN-16'],
  ['SHIPPED ON BOARD 3 NOV 2026', 'SHIPPED ON BOARD 8 NOV 2026', 'TIM-09'],
  ['6,200.00 KGS', '6,100.00 KGS', 'XD-05'],
  ['250 CARTONS CHAIRS', '250 CARTONS CHAIRS, TWO CARTONS TORN', 'TRN-10'],
])('%s → %s is found: %s', (from, to, rule) => {
  const { findings } = withText(BILL.replace(from, to))
  expect(findings.filter(({ verdict }) => verdict === 'fail').map((one) => one.rule)).toEqual([rule])
})

test('what no label names is not told, and never passes', () => {
  const { complies, findings } = withText(BILL.replace(/^Port of Discharge.*$/m, '').replace(/^Consignee.*$/m, ''))
  expect(complies).not.toBe(true)
  expect(findings.length).toBeGreaterThan(1)
})
