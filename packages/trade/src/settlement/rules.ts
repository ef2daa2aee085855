import { NOT_READ, type Rule, unread } from '@gendan/kernel/rule'
import { type Claim, claimRule } from '../calculation/claim.ts'
import { averageDueDateCalculation } from './average-due-date.ts'
import { bankChargesCalculation } from './bank-charges.ts'
import { billDiscountCalculation } from './bill-discount.ts'
import { billMaturityCalculation } from './bill-maturity.ts'
import { billPresentmentCalculation } from './bill-presentment.ts'
import { creditExposureCalculation } from './credit-exposure.ts'
import { creditRules } from './credit-rules.ts'
import { depositBalanceCalculation } from './deposit-balance.ts'
import { exchangeArbitrageCalculation } from './exchange-arbitrage.ts'
import { exportBillAdvanceCalculation } from './export-bill-advance.ts'
import { financingCostCalculation } from './financing-cost.ts'
import { forwardRateCalculation } from './forward-rate.ts'
import { fxConversionCalculation } from './fx-conversion.ts'
import { fxExposureCalculation } from './fx-exposure.ts'
import { fxResultCalculation } from './fx-result.ts'
import { interestCalculation } from './interest.ts'
import { interestArbitrageCalculation } from './interest-arbitrage.ts'
import { paymentScheduleCalculation } from './payment-schedule.ts'
import { presentationDeadlineCalculation } from './presentation-deadline.ts'
import { requotePriceCalculation } from './requote-price.ts'
import { shipmentPeriodCalculation } from './shipment-period.ts'

/** The rules of settlement: what is due when, what it costs, and what exchange does to it. */
export const settlementRules: readonly Rule<Claim>[] = [
  claimRule({
    id: 'S-01',
    title: {
      en: 'Each instalment is a share or an amount with its trigger; the shares make up the whole, and the last instalment takes the remainder.',
      zh: '各期付款为比例或金额并有触发事件；比例合计为 100%，末期取余额。',
    },
    source: { title: 'Sales contracts of Chinese exporters', at: unread('instalments') },
    of: paymentScheduleCalculation,
  }),
  claimRule({
    id: 'S-02',
    title: {
      en: 'The balance of a T/T payment is the contract price less deposit and allowances, plus extra charges.',
      zh: '电汇尾款 = 合同金额 − 预付款 − 扣减 + 加收。',
    },
    source: { title: 'Payment by T/T', at: NOT_READ },
    of: depositBalanceCalculation,
  }),
  claimRule({
    id: 'S-03',
    title: {
      en: 'D/A and open account run for their days after sight, B/L date or invoice; D/P and credits at sight fall due on presentation.',
      zh: '承兑交单与赊销自见票、提单或发票日起算若干天；付款交单与即期信用证见单即付。',
    },
    source: { title: 'URC 522', at: unread('art. 7; practice of open account') },
    of: billMaturityCalculation,
  }),
  claimRule({
    id: 'S-04',
    title: {
      en: 'Exposure is what is shipped and unpaid and produced uncovered, less deposits and the cover of the insurer.',
      zh: '风险敞口 = 已出运未收款 + 已投产无保障 − 预付款 − 保险覆盖。',
    },
    source: { title: 'Credit control of exporters', at: NOT_READ },
    of: creditExposureCalculation,
  }),
  claimRule({
    id: 'S-05',
    title: {
      en: 'What is received is the drawing less the bank charges that the beneficiary bears, each between its least and its most.',
      zh: '实收金额 = 索汇金额 − 受益人承担的各项费用，每项不低于最低、不高于最高收费。',
    },
    source: { title: 'Bank tariffs', at: NOT_READ },
    of: bankChargesCalculation,
  }),
  claimRule({
    id: 'S-10',
    title: {
      en: '“After” and “from” exclude the day named when a maturity is counted.',
      zh: '计算到期日时，after 与 from 均不包括所述日期。',
    },
    source: { title: 'UCP 600', at: unread('art. 3') },
    of: billMaturityCalculation,
  }),
  claimRule({
    id: 'S-11',
    title: {
      en: 'A tenor after sight runs from the receipt of complying documents, of the corrected ones, or from the acceptance on a waiver.',
      zh: '见单后定期付款自收到相符单据、更正单据或放弃不符点后承兑之日起算。',
    },
    source: { title: 'ISBP 745', at: unread('B5') },
    of: billMaturityCalculation,
  }),
  claimRule({
    id: 'S-12',
    title: {
      en: 'A tenor in months ends on the same day of the later month, or on its last day where it has no such day.',
      zh: '按月计算的期限以到期月的对日为到期日；无对日的，以月末日为到期日。',
    },
    source: { title: '中华人民共和国票据法', at: 'art. 107' },
    of: billMaturityCalculation,
  }),
  claimRule({
    id: 'S-13',
    title: {
      en: 'A maturity on a day without banking business is paid on the next banking day of the place of payment.',
      zh: '到期日为非银行工作日的，顺延至付款地下一银行工作日付款。',
    },
    source: { title: 'Bills of exchange and bank practice', at: NOT_READ },
    of: billMaturityCalculation,
  }),
  claimRule({
    id: 'S-14',
    title: {
      en: 'With several on-board dates the tenor runs from the earliest where goods changed vessels, otherwise from the latest.',
      zh: '有多个装船日时，中途换船取最早，同船多港或多套单据取最晚。',
    },
    source: { title: 'ISBP 745', at: unread('B2 (e)') },
    of: billMaturityCalculation,
  }),
  claimRule({
    id: 'S-15',
    title: {
      en: 'Documents are presented within the days after shipment, 21 where the credit is silent, and not after expiry; each moves to a banking day.',
      zh: '须在装运后规定天数（未规定为 21 天）内且不迟于到期日交单；两者各自遇非银行工作日顺延。',
    },
    source: { title: 'UCP 600', at: 'art. 14 c, 29' },
    of: presentationDeadlineCalculation,
  }),
  claimRule({
    id: 'S-16',
    title: {
      en: '“On or about” means five days before to five days after, both ends counted; parts of a month are 1–10, 11–20, 21 to the last, and halves 1–15 and 16 to the last.',
      zh: '“于或约于”指前后各五天并含首尾；上中下旬为 1–10、11–20、21 至月末，上下半月为 1–15、16 至月末。',
    },
    source: { title: 'UCP 600', at: unread('art. 3') },
    of: shipmentPeriodCalculation,
  }),
  claimRule({
    id: 'S-17',
    title: {
      en: 'A bill at sight is presented within a month of issue, a tenor bill within ten days of maturity; a bill after sight is presented for acceptance within a month.',
      zh: '见票即付汇票自出票日起一个月内提示付款，远期汇票自到期日起十日内；见票后定期汇票自出票日起一个月内提示承兑。',
    },
    source: { title: '中华人民共和国票据法', at: 'art. 40, 53' },
    of: billPresentmentCalculation,
  }),
  claimRule({
    id: 'S-18',
    title: {
      en: 'The average due date is the base day and the sum of amounts × days ÷ the sum of amounts, half up to a day',
      zh: '平均到期日＝基准日 + 积数合计（金额 × 天数）÷ 金额合计，四舍五入到天',
    },
    source: { title: 'Commercial arithmetic as textbooks teach it', at: 'average due date' },
    of: averageDueDateCalculation,
  }),
  claimRule({
    id: 'S-20',
    title: {
      en: 'Interest is amount × rate × days ÷ 360 or 365 by currency, the first day in and the last day out.',
      zh: '利息 = 本金 × 利率 × 天数 ÷ 360（英镑、港元等为 365），算头不算尾。',
    },
    source: { title: 'Money-market day counts', at: 'as finance textbooks teach them' },
    of: interestCalculation,
  }),
  claimRule({
    id: 'S-21',
    title: {
      en: 'A monthly rate is divided by 30 for days and taken whole for months.',
      zh: '月利率按天计息时除以 30，整月按月计息。',
    },
    source: { title: 'Chinese bank and bookkeeping textbooks', at: 'interest in months and days' },
    of: interestCalculation,
  }),
  claimRule({
    id: 'S-22',
    title: {
      en: 'Straight discount is face × rate × time; discount to yield divides the face by 1 + rate × time.',
      zh: '直接贴现息 = 票面 × 贴现率 × 时间；贴现至收益率则以票面 ÷ (1 + 利率 × 时间)。',
    },
    source: { title: 'Bill discounting as finance textbooks teach it', at: 'bank discount, discount to yield' },
    of: billDiscountCalculation,
  }),
  claimRule({
    id: 'S-23',
    title: {
      en: 'An export bill advance takes its interest first, for the expected days of collection and grace.',
      zh: '出口押汇预扣利息，天数按预计收汇天数加宽限。',
    },
    source: { title: 'Export bill purchase as Chinese finance textbooks teach it', at: '出口押汇' },
    of: exportBillAdvanceCalculation,
  }),
  claimRule({
    id: 'S-24',
    title: {
      en: 'Home money is turned into foreign money at the buying rate, foreign into home money at the selling rate.',
      zh: '本币折外币用买入价，外币折本币用卖出价。',
    },
    source: {
      title: 'Exchange rates in export quotations as Chinese finance textbooks teach it',
      at: '买入价、卖出价折算原则',
    },
    of: requotePriceCalculation,
  }),
  claimRule({
    id: 'S-25',
    title: {
      en: 'A board per hundred units is divided by a hundred first; money changed is rounded half up.',
      zh: '每百单位外币的牌价先除以 100；兑换金额四舍五入。',
    },
    source: { title: 'Bank boards as Chinese trade textbooks teach them', at: '人民币外汇牌价' },
    of: fxConversionCalculation,
  }),
  claimRule({
    id: 'S-26',
    title: {
      en: 'Points small before large are a premium and added, large before small a discount and taken off.',
      zh: '点数前小后大为升水相加，前大后小为贴水相减。',
    },
    source: { title: 'Forward exchange as finance textbooks teach it', at: 'points' },
    of: forwardRateCalculation,
  }),
  claimRule({
    id: 'S-27',
    title: {
      en: 'The result on exchange is the foreign amount × (rate of settlement − rate of booking), turned round for what is owed.',
      zh: '汇兑损益 = 外币金额 ×（结算汇率 − 入账汇率），应付款反之。',
    },
    source: { title: '企业会计准则第19号——外币折算', at: unread('art. 11') },
    of: fxResultCalculation,
  }),
  claimRule({
    id: 'S-28',
    title: {
      en: 'Net exposure is receivables less payables, by currency and month.',
      zh: '净敞口 = 应收 − 应付，按币种和月份。',
    },
    source: { title: 'Exchange risk as finance textbooks teach it', at: 'net exposure' },
    of: fxExposureCalculation,
  }),
  claimRule({
    id: 'S-29',
    title: {
      en: 'A round of exchanges pays where the product of its rates, base sold at the buying and bought at the selling rate, exceeds one.',
      zh: '套汇路线各笔汇率连乘（卖出基准货币用买入价，买入基准货币除以卖出价）大于 1 时有利可图。',
    },
    source: { title: 'Exchange arbitrage as finance textbooks teach it', at: '直接套汇、间接套汇' },
    of: exchangeArbitrageCalculation,
  }),
  claimRule({
    id: 'S-30',
    title: {
      en: 'Interest arbitrage sets what is changed at spot, lent abroad and changed back at the rate of the end against interest at home.',
      zh: '套利以即期换出、他国生息、期末换回的本利和与留在本国的本利和相比。',
    },
    source: { title: 'Interest arbitrage as finance textbooks teach it', at: '抵补套利、非抵补套利' },
    of: interestArbitrageCalculation,
  }),
  claimRule({
    id: 'S-31',
    title: {
      en: 'Compound interest is the amount × ((1 + rate of a period) to the power of the periods − 1); the effective yearly rate is (1 + i) ^ m − 1',
      zh: '复利利息 = 本金 ×（(1 + 每期利率)^期数 − 1）；有效年利率 =（1 + i）^ m − 1',
    },
    source: { title: 'Time value of money as finance textbooks teach it', at: 'compound interest, effective rate' },
    of: interestCalculation,
  }),
  claimRule({
    id: 'S-32',
    title: {
      en: 'Ways of financing are compared by interest and fees a year on the money really in hand, after what is taken off or kept back',
      zh: '融资方案按实得资金（扣除预扣利息、费用与补偿性余额）计算的年化成本率比较',
    },
    source: { title: 'Corporate finance as textbooks teach it', at: 'effective cost of short-term credit' },
    of: financingCostCalculation,
  }),
  ...creditRules,
]
