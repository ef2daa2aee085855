import type { RuleExample } from '@gendan/kernel/rule'
import { type ReadMessage, readMessage } from './read-message.ts'

/** A credit as the network carries it, whole and plain. */
export const plainCredit = `{1:F01NRDKNOKKAXXX0000000000}{2:I700BKCHCNBJX92AN}{4:
:27:1/1
:40A:IRREVOCABLE
:20:LC26-0417
:31C:260901
:40E:UCP LATEST VERSION
:31D:261130CHINA
:50:HALVORSEN LYS AS
STORGATA 14
0155 OSLO, NORWAY
:59:NINGBO LINWAN IMPORT AND EXPORT CO.
LTD
88 RIVER ROAD, NINGBO, CHINA
:32B:USD52300,
:41D:ANY BANK IN CHINA
BY NEGOTIATION
:42C:SIGHT
:42A:NRDKNOKK
:43P:NOT ALLOWED
:43T:ALLOWED
:44E:NINGBO, CHINA
:44F:OSLO, NORWAY
:44C:261105
:45A:1000 PCS OAK CHAIRS AT USD 52.30/PC
CIF OSLO INCOTERMS 2020
:46A:+SIGNED COMMERCIAL INVOICE IN TRIPLICATE
+FULL SET OF CLEAN ON BOARD BILLS OF LADING MADE OUT TO ORDER AND
BLANK ENDORSED, MARKED FREIGHT PREPAID, NOTIFY APPLICANT
+INSURANCE POLICY IN DUPLICATE FOR 110 PCT OF INVOICE VALUE COVERING
ALL RISKS
:71D:ALL CHARGES OUTSIDE NORWAY ARE FOR BENEFICIARY
:48:21/AFTER SHIPMENT
:49:WITHOUT
-}`

const whole = readMessage(plainCredit)
const changed = (from: string, to: string): ReadMessage => readMessage(plainCredit.replace(from, to))
const example = (rule: string, fails: ReadMessage, holds = whole): RuleExample<unknown> => ({ rule, holds, fails })

const discrepancies = (total: string) =>
  readMessage(`{2:O750}{4:\n:20:A1\n:21:B1\n:32B:USD1000,\n:33B:USD200,\n:34B:USD${total},\n:77J:LATE SHIPMENT\n-}`)

export const messageExamples: readonly RuleExample<unknown>[] = [
  example('MT-01', changed(':40E:UCP LATEST VERSION\n', '')),
  example('MT-02', changed(':49:WITHOUT', ':49:WITHOUT\n:99X:SOMETHING ELSE')),
  example('MT-03', changed('LC26-0417', 'LC 2026 0417 0001 EXPORT')),
  example('MT-04', changed('USD52300,', 'FIFTY TWO THOUSAND')),
  example('MT-05', discrepancies('1300'), discrepancies('1200')),
  example('CR-24', changed('261105', '06/05/26')),
  example('CR-50', changed(':27:1/1', ':27:1/2')),
  example('CR-51', changed('OSLO, NORWAY\n:44C', '..........\n:44C')),
]
