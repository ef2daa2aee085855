/** A textbook presentation by sea under a credit as its bank sent it: every paper as people write them, and nothing wrong. */
const text = `:27:1/1
:40A:IRREVOCABLE
:20:ILC260810778
:31C:260810
:40E:UCP LATEST VERSION
:31D:261115CHINA
:50:ABLE TRADING CO., LTD.
1-17 SUNGNAM DONG, BUSAN, KOREA
:59:NINGBO HARBOUR HOUSEWARE IMP. AND EXP.
CORP.
128 HUQIU ROAD, SHANGHAI, CHINA
:32B:USD36400,
:39A:05/05
:41D:ANY BANK IN CHINA BY NEGOTIATION
:42C:DRAFTS AT 30 DAYS AFTER SIGHT FOR 100PCT INVOICE VALUE
:42A:HNBTKRSE
:43P:NOT ALLOWED
:43T:NOT ALLOWED
:44E:SHANGHAI PORT, CHINA
:44F:BUSAN PORT, KOREA
:44C:261025
:45A:
COMMODITY: 20,000 PCS OF STAINLESS STEEL VACUUM FLASK ITEM NO. SF-500, CAPACITY 0.5L
UNIT PRICE: USD1.82/PC
TOTAL AMOUNT: USD36,400.00 CIF BUSAN INCOTERMS 2020
PACKING: 24 PCS PER CARTON
SHIPPING MARK: ABLE/BUSAN/NO.1-UP
:46A:
+SIGNED COMMERCIAL INVOICE IN TRIPLICATE INDICATING L/C NO. AND CONTRACT NO. SL-2209.
+FULL SET OF CLEAN ON BOARD OCEAN BILLS OF LADING MADE OUT TO ORDER OF HANBIT EXCHANGE BANK, MARKED "FREIGHT PREPAID" AND NOTIFYING APPLICANT WITH FULL ADDRESS.
+INSURANCE POLICY OR CERTIFICATE IN DUPLICATE, BLANK ENDORSED FOR 110 PCT OF THE INVOICE VALUE COVERING ALL RISKS AND WAR RISK AS PER CIC OF PICC DATED 01/01/1981, CLAIMS PAYABLE AT DESTINATION IN THE CURRENCY OF THE DRAFT.
+PACKING LIST IN TRIPLICATE SHOWING QUANTITY, GROSS AND NET WEIGHT OF EACH PACKAGE.
+CERTIFICATE OF ORIGIN IN DUPLICATE ISSUED BY CHAMBER OF COMMERCE.
+BENEFICIARY'S CERTIFIED COPY OF FAX DISPATCHED TO THE APPLICANT WITHIN 48 HOURS AFTER SHIPMENT ADVISING NAME OF VESSEL, DATE, QUANTITY, WEIGHT AND VALUE OF SHIPMENT.
+INSPECTION CERTIFICATE OF QUALITY ISSUED BY THE MANUFACTURER.
:47A:
+ALL DOCUMENTS MUST INDICATE THIS L/C NUMBER.
+DISCREPANCY FEE OF USD60.00 WILL BE DEDUCTED FROM THE PROCEEDS FOR EACH SET OF DISCREPANT DOCUMENTS.
+BOTH QUANTITY AND AMOUNT 5 PCT MORE OR LESS ARE ALLOWED.
:71D:ALL BANKING CHARGES OUTSIDE KOREA ARE FOR ACCOUNT OF BENEFICIARY
:48:15/AFTER SHIPMENT
:49:WITHOUT
`

const B = 'NINGBO HARBOUR HOUSEWARE IMPORT & EXPORT CORPORATION'

export const textbookBySea = {
  credit: { text },
  presentation: { date: '2026-11-02', to: 'BANK OF CHINA, SHANGHAI BRANCH', closedDays: [] },
  documents: [
    {
      kind: 'draft',
      title: 'BILL OF EXCHANGE',
      originals: 2,
      signed: true,
      signature: B,
      tenor: '30 DAYS AFTER SIGHT',
      dates: { issued: '2026-10-28' },
      numbers: { own: 'D1', credit: 'ILC260810778' },
      parties: { drawer: B, drawee: 'HNBTKRSE', payee: 'BANK OF CHINA' },
      total: { amount: '36400.00', currency: 'USD', words: 'US DOLLARS THIRTY-SIX THOUSAND FOUR HUNDRED ONLY' },
    },
    {
      kind: 'commercial-invoice',
      title: 'COMMERCIAL INVOICE',
      originals: 3,
      copies: 0,
      issuer: `${B}, 128 HUQIU ROAD, SHANGHAI, CHINA`,
      signed: true,
      signature: B,
      dates: { issued: '2026-10-10' },
      numbers: { own: 'SL-INV-22', credit: 'ILC260810778', order: 'SL-2209' },
      parties: { beneficiary: B, buyer: 'ABLE TRADING CO.,LTD., 1-17 SUNGNAM DONG, BUSAN, KOREA' },
      goods: [
        {
          description: 'STAINLESS STEEL VACUUM FLASK ITEM NO. SF-500 CAPACITY 0.5L',
          quantity: '20000',
          unit: 'PCS',
          unitPrice: '1.82',
          amount: '36400.00',
        },
      ],
      total: { amount: '36400.00', currency: 'USD', words: 'SAY US DOLLARS THIRTY SIX THOUSAND FOUR HUNDRED ONLY' },
      tradeTerm: 'CIF BUSAN INCOTERMS 2020',
      packages: { count: '834', kind: 'CARTONS' },
      marks: 'ABLE BUSAN NO.1-834',
      transport: { loading: 'SHANGHAI, CHINA', discharge: 'BUSAN, KOREA' },
    },
    {
      kind: 'packing-list',
      title: 'PACKING LIST',
      originals: 3,
      issuer: B,
      dates: { issued: '2026-10-10' },
      numbers: { invoice: 'SL-INV-22', credit: 'ILC260810778' },
      goods: [{ description: 'STAINLESS STEEL VACUUM FLASK', quantity: '20000', unit: 'PCS' }],
      packages: { count: '834', kind: 'CARTONS' },
      weights: { gross: '10008', net: '8340' },
      marks: 'ABLE BUSAN NO.1-834',
      statements: ['GROSS WEIGHT 12 KGS AND NET WEIGHT 10 KGS PER CARTON'],
    },
    {
      kind: 'bill-of-lading',
      title: 'OCEAN BILL OF LADING',
      originals: 3,
      originalsStated: 3,
      issuer: 'EASTERN BOX LINES',
      signed: true,
      signature: 'SHANGHAI OCEAN SHIPPING AGENCY AS AGENT FOR THE CARRIER EASTERN BOX LINES',
      endorsed: false,
      dates: { issued: '2026-10-20', onBoard: '2026-10-20' },
      numbers: { own: 'COS882', credit: 'ILC260810778' },
      parties: {
        shipper: B,
        consignee: 'TO ORDER OF HANBIT EXCHANGE BANK',
        notify: 'ABLE TRADING CO., LTD. 1-17 SUNGNAM DONG, BUSAN, KOREA TEL: 82-51-111',
      },
      goods: [{ description: 'VACUUM FLASKS' }],
      transport: {
        mode: 'sea',
        carrier: 'EASTERN BOX LINES',
        vessel: 'EASTERN BUSAN',
        voyage: 'V.022E',
        receipt: 'SHANGHAI CY',
        loading: 'SHANGHAI',
        discharge: 'BUSAN',
        delivery: 'BUSAN CY',
        onBoardVessel: 'EASTERN BUSAN',
      },
      packages: { count: '834', kind: 'CARTONS' },
      weights: { gross: '10008' },
      freight: 'FREIGHT PREPAID',
      marks: 'ABLE/BUSAN/NO.1-834',
      clauses: [
        "SHIPPER'S LOAD COUNT AND SEAL",
        'SAID TO CONTAIN',
        '1X40HQ FCL CY/CY',
        'ONE OF WHICH BEING ACCOMPLISHED THE OTHERS TO BE VOID',
      ],
    },
    {
      kind: 'insurance',
      title: 'INSURANCE POLICY',
      originals: 2,
      originalsStated: 2,
      issuer: 'EAST CHINA PROPERTY INSURANCE CO., LTD.',
      signed: true,
      signature: 'EAST CHINA PROPERTY INSURANCE',
      endorsed: true,
      dates: { issued: '2026-10-18' },
      numbers: { own: 'PYIE2026', invoice: 'SL-INV-22', credit: 'ILC260810778' },
      parties: { insured: B },
      goods: [{ description: 'STAINLESS STEEL VACUUM FLASK', quantity: '834', unit: 'CARTONS' }],
      transport: { vessel: 'EASTERN BUSAN V.022E', loading: 'SHANGHAI', discharge: 'BUSAN' },
      insured: {
        amount: '40040',
        currency: 'USD',
        cover: ['COVERING ALL RISKS AND WAR RISK AS PER CIC OF PICC DATED 01/01/1981'],
        from: 'SHANGHAI',
        to: 'BUSAN',
        claimsAt: 'BUSAN IN USD',
      },
      marks: 'AS PER INVOICE NO. SL-INV-22',
    },
    {
      kind: 'certificate-of-origin',
      title: "CERTIFICATE OF ORIGIN OF THE PEOPLE'S REPUBLIC OF CHINA",
      originals: 1,
      copies: 1,
      issuer: 'CHINA COUNCIL FOR THE PROMOTION OF INTERNATIONAL TRADE (CHINA CHAMBER OF INTERNATIONAL COMMERCE)',
      signed: true,
      dates: { issued: '2026-10-15' },
      numbers: { invoice: 'SL-INV-22', credit: 'ILC260810778' },
      parties: { shipper: B, consignee: 'ABLE TRADING CO., LTD., BUSAN, KOREA' },
      goods: [{ description: '834 CARTONS OF STAINLESS STEEL VACUUM FLASK', quantity: '20000', unit: 'PCS' }],
      statements: ['THE GOODS WERE PRODUCED IN CHINA'],
      marks: 'ABLE BUSAN NO.1-834',
    },
    {
      kind: 'shipping-advice',
      title: 'SHIPPING ADVICE (FAX)',
      originals: 1,
      issuer: B,
      signed: true,
      dates: { issued: '2026-10-21' },
      numbers: { credit: 'ILC260810778', invoice: 'SL-INV-22' },
      goods: [{ description: 'VACUUM FLASK', quantity: '20000', unit: 'PCS' }],
      total: { amount: '36400', currency: 'USD' },
      transport: { vessel: 'EASTERN BUSAN', voyage: '022E', loading: 'SHANGHAI', discharge: 'BUSAN' },
      weights: { gross: '10008' },
      statements: ['CERTIFIED TRUE COPY', 'SHIPPED ON 20 OCT 2026'],
    },
    {
      kind: 'quality-certificate',
      title: 'INSPECTION CERTIFICATE OF QUALITY',
      originals: 1,
      issuer: 'ZHEJIANG FLASK WORKS CO., LTD. (MANUFACTURER)',
      signed: true,
      dates: { issued: '2026-10-12' },
      numbers: { credit: 'ILC260810778' },
      goods: [{ description: 'VACUUM FLASK', quantity: '20000', unit: 'PCS' }],
      statements: ['THE QUALITY IS IN CONFORMITY WITH THE CONTRACT'],
    },
  ],
}
