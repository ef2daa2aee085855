import { termsOf } from '@gendan/credit/given-credit'
import { paymentPresets } from '@gendan/trade/terms/payment'
import { boundCreditShape } from './deal/bound-credit.ts'
import type { Deal } from './deal/deal.ts'
import { sampleDeal } from './sample-deal.ts'

/** A credit as its bank sends it, for the house's standing example. */
export const sampleCreditText = `:27:1/1
:40A:IRREVOCABLE
:20:LC26-0418
:31C:260320
:40E:UCP LATEST VERSION
:31D:260701CHINA
:50:HALVORSEN AND LUND AS
INDUSTRIGATA 36
0357 OSLO, NORWAY
:59:NINGBO LINWAN HOME FURNISHING CO., LTD.
NO. 66 XIZHAN ROAD, YINZHOU
NINGBO 315100, CHINA
:32B:USD29748,00
:41D:ANY BANK IN CHINA
BY NEGOTIATION
:42C:30 DAYS AFTER B/L DATE
:42A:NRDKNOKK
:43P:NOT ALLOWED
:43T:ALLOWED
:44E:NINGBO, CHINA
:44F:OSLO, NORWAY
:44C:260610
:45A:+480 PCS OF OAK DINING CHAIRS WITH CANE SEAT ART. BJ-101 AT USD 48.60 PER PC
+300 SETS OF OAK WALL SHELVES, SET OF 2, ART. BJ-130 AT USD 21.40 PER SET
+CIF OSLO INCOTERMS 2020 AS PER CONTRACT NO. HL-44018
:46A:+SIGNED COMMERCIAL INVOICE IN TRIPLICATE CERTIFYING THAT THE GOODS ARE OF CHINESE ORIGIN
+PACKING LIST IN TRIPLICATE SHOWING GROSS AND NET WEIGHT OF EACH CARTON
+FULL SET OF CLEAN ON BOARD BILLS OF LADING MADE OUT TO ORDER AND BLANK ENDORSED, MARKED FREIGHT PREPAID, NOTIFY APPLICANT
+INSURANCE POLICY IN DUPLICATE, BLANK ENDORSED, FOR 110 PCT OF INVOICE VALUE COVERING ALL RISKS AND WAR RISK, CLAIMS PAYABLE AT OSLO
+CERTIFICATE OF ORIGIN ISSUED BY CCPIT
+WEIGHT LIST IN DUPLICATE
+BENEFICIARY'S CERTIFICATE CERTIFYING THAT ONE SET OF COPY DOCUMENTS HAS BEEN SENT TO APPLICANT
+COPY OF SHIPPING ADVICE SENT TO APPLICANT WITHIN 3 DAYS AFTER SHIPMENT INDICATING VESSEL NAME, DATE OF SHIPMENT AND CREDIT NUMBER
:47A:+ALL DOCUMENTS MUST BEAR THIS CREDIT NUMBER
:71D:ALL BANKING CHARGES OUTSIDE NORWAY ARE FOR BENEFICIARY
:48:21/AFTER SHIPMENT
:49:WITHOUT`

const read = termsOf({ text: sampleCreditText })
if ('errors' in read) throw new Error('the example credit is readable')

/** The standing example, paid by that credit. */
export const sampleCreditDeal: Deal = {
  ...sampleDeal,
  ...(sampleDeal.contract
    ? {
        contract: {
          ...sampleDeal.contract,
          terms: {
            ...sampleDeal.contract.terms,
            payment: paymentPresets.find(({ id }) => id === 'lc-sight')?.terms ?? sampleDeal.contract.terms.payment,
          },
        },
      }
    : {}),
  credits: [
    boundCreditShape.parse({ credit: 'c1', number: 'LC26-0418', terms: { ...read.credit }, amendments: [], open: 0 }),
  ],
}
