import { sampleDeal } from '@gendan/forms/sample-deal'

const at = '2026-05-26T03:10:00.000Z'
const files = [{ attachment: 'a'.repeat(64), name: 'his yes.eml' }]
const correction = {
  ...{ id: 'c1', inspection: 'i1', fault: '颜色偏深', cause: '两批木料混用', what: '分批配料，首件对色' },
  ...{ whom: '林师傅', until: '2026-06-02', by: 'a2', at },
}
const doubt = {
  ...{ id: 'doubt-01', inspection: 'i1', what: '藤面颜色比封样深', photos: [], day: '2026-05-26', at, by: 'a2' },
}

const lab = {
  ...{ id: 'lt1', standard: 'EN 71-3', asked: 'Lacquer to EN 71-3', laboratory: 'SGS Ningbo', due: '2026-05-12' },
  ...{ again: '', by: 'a2', at },
}
const sent = { day: '2026-04-28', what: '3 painted legs', waybill: 'SF1029384756' }
const doubtful = {
  ...{ number: 'SHAT2605-0117', day: '2026-05-09', until: '2027-05-08', verdict: 'doubt', word: 'lead 88 of 90 mg/kg' },
  ...{ files, by: 'a2', at },
}

/** Kept samples, openings, doubts, concessions and corrections of inspections. */
export const careEvents = [
  { type: 'kept-put', kept: sampleDeal.quality?.kept?.[0] },
  { type: 'inspection-opened', opening: sampleDeal.quality?.openings?.[0] },
  { type: 'inspection-doubt-put', doubt },
  {
    type: 'inspection-doubt-put',
    doubt: { ...doubt, answer: { decides: 'go-on', word: '在限度内，继续', by: 'a1', at } },
  },
  {
    type: 'concession-put',
    concession: {
      ...{ id: 'i1', visible: true, small: false, by: 'a2', at },
      yes: { day: '2026-05-26', who: 'Ingrid', says: 'We take the darker ones.', files },
    },
  },
  { type: 'correction-put', correction },
  {
    type: 'correction-put',
    correction: { ...correction, closed: { day: '2026-06-01', by: 'a2', word: '首件对色记录齐全', files } },
  },
  { type: 'lab-test-put', test: { ...lab, sent } },
  {
    type: 'lab-test-put',
    test: { ...lab, sent, report: doubtful, answer: { decides: 'accept', word: '低于限值', by: 'a1', at } },
  },
  { type: 'lab-test-put', test: { ...lab, id: 'lt2', dropped: { why: '客户不再要求', by: 'a2', at } } },
] as const
