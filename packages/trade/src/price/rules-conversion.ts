import { type Rule, type RuleExample, unread } from '@gendan/kernel/rule'
import { type Claim, claimRule } from '../calculation/claim.ts'
import { convertPriceCalculation } from './convert-price.ts'

const textbook = (at: string) => ({ title: 'Export price conversion as Chinese trade textbooks teach it', at })
const incoterms = (at: string) => ({ title: 'Incoterms 2020', at: unread(at) })

const converted = (id: string, en: string, zh: string, source: { readonly title: string; readonly at: string }) =>
  claimRule({ id, title: { en, zh }, source, of: convertPriceCalculation })

export const conversionRules: readonly Rule<Claim>[] = [
  converted(
    'P-01',
    'CFR (CPT) is FOB (FCA) plus the freight to the destination',
    'CFR（CPT）价等于 FOB（FCA）价加运费',
    textbook('FOB and CFR'),
  ),
  converted(
    'P-02',
    'CIF (CIP) is CFR ÷ (1 − k × r): the premium is taken on the CIF price itself',
    'CIF（CIP）价 = CFR ÷ (1 − 投保加成 × 费率)：保险费以 CIF 价为基数',
    textbook('CIF and premium'),
  ),
  converted(
    'P-03',
    'Down from CIF: FOB = CIF × (1 − k × r) − F',
    '由 CIF 还原：FOB = CIF × (1 − 投保加成 × 费率) − 运费',
    textbook('CIF turned into FOB'),
  ),
  converted(
    'P-04',
    'A price with commission is net ÷ (1 − c), never net × (1 + c)',
    '含佣价 = 净价 ÷ (1 − 佣金率)，不是净价 × (1 + 佣金率)',
    textbook('price with commission'),
  ),
  converted(
    'P-05',
    'CIF with commission: premium and commission both stand in the invoiced price, CIFC = CFR ÷ (1 − c − k × r)',
    '含佣 CIF：保险费与佣金都以成交价为基数，CIFC = CFR ÷ (1 − c − k × r)',
    textbook('commission-included CIF'),
  ),
  converted(
    'P-06',
    'CIF with commission as many exam keys have it: CIF first, then CIFC = CIF ÷ (1 − c)',
    '含佣 CIF 的考试算法：先求 CIF 净价，再除以 (1 − 佣金率)',
    textbook('commission-included CIF, step by step'),
  ),
  converted(
    'P-07',
    'A quotation turned into another term or commission keeps the net price: down to it first, then up again',
    '改报术语或佣金率时净价不变：先还原净价，再换算',
    textbook('quotation turned into another'),
  ),
  converted(
    'P-08',
    'FCA adds to EXW the loading at the works, export clearance and haulage; FOB adds to FCA the port charges and the loading on board',
    'FCA 价 = EXW 价 + 装车费 + 出口报关费 + 内陆运费；FOB 价 = FCA 价 + 港杂费 + 装船费',
    incoterms('EXW, FCA, FAS, FOB: A2, A7, A9'),
  ),
  converted(
    'P-09',
    'DAP adds on-carriage, DPU unloading besides, DDP import clearance, duty and import taxes',
    'DAP 加到达后运费，DPU 再加卸货费，DDP 加进口报关费、关税和进口环节税',
    incoterms('DAP, DPU, DDP: A2, A7, A9'),
  ),
  converted(
    'P-10',
    'DDP is not circular: duty and VAT are taken on the CIF value, DDP = CIF + duty + VAT + costs after arrival',
    'DDP 不构成循环：税费以 CIF 价为基数，DDP = CIF + 关税 + 增值税 + 到达后费用',
    { title: '中华人民共和国关税法', at: 'art. 24, value up to unloading at the place of import' },
  ),
  converted(
    'P-11',
    'Another insured percentage changes the factor only: CFR stays, CIF is computed anew',
    '投保加成改变时只换加成：CFR 不变，重算 CIF',
    textbook('re-quotation with another insured percentage'),
  ),
]

const FOB = { from: { incoterm: 'FOB', price: '842' }, freight: '96.5', premiumRates: ['0.0055', '0.0008'] }
const EXW = {
  from: { incoterm: 'EXW', price: '100' },
  loading: '0.5',
  exportClearance: '0.7',
  haulage: '1.2',
  portCharges: '0.9',
  boarding: '0.3',
}
const LANDED = { dutyRate: '0.08', vatRate: '0.13' }
const CIF = { incoterm: 'CIF', price: '10000' }

/** An input, the price that is right, and one that somebody made of it. */
function priced(rule: string, input: unknown, right: string, wrong: string): RuleExample<Claim> {
  return { rule, holds: { input, claims: { price: right } }, fails: { input, claims: { price: wrong } } }
}

export const conversionRuleExamples: readonly RuleExample<Claim>[] = [
  priced('P-01', { ...FOB, to: { incoterm: 'CFR' } }, '938.5', '842'),
  priced('P-02', { ...FOB, to: { incoterm: 'CIF' } }, '945.05', '945'),
  priced('P-03', { ...FOB, from: { incoterm: 'CIF', price: '945.05' }, to: { incoterm: 'FOB' } }, '842', '842.05'),
  priced(
    'P-04',
    { from: { incoterm: 'FOB', price: '1000' }, to: { incoterm: 'FOB', commission: '0.05' } },
    '1052.63',
    '1050',
  ),
  priced('P-05', { ...FOB, to: { incoterm: 'CIF', commission: '0.04' } }, '984.71', '983.16'),
  priced('P-06', { ...FOB, to: { incoterm: 'CIF', commission: '0.04' }, cifcMethod: 'successive' }, '984.43', '982.85'),
  priced(
    'P-07',
    {
      from: { incoterm: 'CFR', price: '1200', commission: '0.03' },
      to: { incoterm: 'CIF', commission: '0.05' },
      premiumRates: ['0.0063'],
    },
    '1234.27',
    '1272.5',
  ),
  priced('P-08', { ...EXW, to: { incoterm: 'FOB' } }, '103.6', '102.4'),
  priced('P-09', { from: CIF, to: { incoterm: 'DPU' }, onCarriage: '240', unloading: '60' }, '10300', '10240'),
  priced('P-10', { from: CIF, to: { incoterm: 'DDP' }, ...LANDED, importClearance: '350' }, '12554', '12599.5'),
  priced(
    'P-11',
    {
      from: { incoterm: 'CIF', price: '945.05' },
      to: { incoterm: 'CIF', insuredFactor: '1.3' },
      premiumRates: ['0.0063'],
    },
    '946.25',
    '1116.88',
  ),
]
