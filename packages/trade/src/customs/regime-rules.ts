import { NOT_READ, type Rule, unread } from '@gendan/kernel/rule'
import { type Claim, claimRule } from '../calculation/claim.ts'
import { declarationChargesCalculation } from './declaration-charges.ts'
import { dutyRateCalculation } from './duty-rate.ts'
import { dutyRateDayCalculation } from './duty-rate-day.ts'
import { dutyRefundCalculation } from './duty-refund.ts'
import { exportDutyCalculation } from './export-duty.ts'
import { lateDeclarationCalculation } from './late-declaration.ts'
import { latePaymentCalculation } from './late-payment.ts'
import { luggageTaxCalculation } from './luggage-tax.ts'
import { originValueContentCalculation } from './origin-value-content.ts'
import { processingHomeSaleCalculation } from './processing-home-sale.ts'
import { relievedGoodsCalculation } from './relieved-goods.ts'
import { retailImportCalculation } from './retail-import.ts'
import { specialValueCalculation } from './special-value.ts'
import { temporaryImportCalculation } from './temporary-import.ts'
import { tonnageTaxCalculation } from './tonnage-tax.ts'
import { valuationMethodCalculation } from './valuation-method.ts'
import { vehiclePurchaseTaxCalculation } from './vehicle-purchase-tax.ts'

const TARIFF_LAW = '中华人民共和国关税法'
const LEVY_ORDER = '海关进出口货物征税管理办法（海关总署令第272号）'
const FORM = '海关进出口货物报关单填制规范'
const RETAIL = '财关税〔2016〕18号；财关税〔2018〕49号'
const RETAIL_AT = `〔2016〕18号 art. 1, 3; limits of 〔2018〕49号: ${NOT_READ}`

/** A rule in one line: id, both tongues, source, article, calculation. */
function rule(
  id: string,
  en: string,
  zh: string,
  title: string,
  at: string,
  of: Parameters<typeof claimRule>[0]['of'],
): Rule<Claim> {
  return claimRule({ id, title: { en, zh }, source: { title, at }, of })
}

/** Rules of methods, rates and days. */
export const rateRules: readonly Rule<Claim>[] = [
  rule(
    'D-05',
    'Where the transaction value cannot be used, identical, similar, deductive, computed value and a reasonable method follow in this order; the importer may have computed before deductive',
    '成交价格不能使用时，依次适用相同货物、类似货物、倒扣价格、计算价格和合理方法；纳税人可申请调换倒扣与计算价格',
    TARIFF_LAW,
    'art. 27',
    valuationMethodCalculation,
  ),
  rule(
    'D-06',
    'The customs exchange rate of a month is the central parity of the third Wednesday of the month before, or of the next trading day',
    '每月计征汇率为上月第三个星期三（非交易日顺延）的人民币汇率中间价',
    LEVY_ORDER,
    'art. 13, 14',
    dutyRateDayCalculation,
  ),
  rule(
    'D-12',
    'Goods repaired abroad count with repair and parts, goods processed abroad with processing, materials and return transport, rented goods with their rents',
    '出境修理货物按修理费和料件费，出境加工货物按加工费、料件费和复运运保费，租赁货物按租金确定计税价格',
    '海关审定进出口货物完税价格办法',
    NOT_READ,
    specialValueCalculation,
  ),
  rule(
    'D-13',
    'Quota comes first, then agreement and special preference (the lower of it and a provisional rate), then provisional before MFN; the general rate knows no provisional',
    '先配额，再协定、特惠（与暂定从低），再暂定优先于最惠国；普通税率不适用暂定税率',
    TARIFF_LAW,
    'art. 12–14',
    dutyRateCalculation,
  ),
  rule(
    'D-14',
    'Remedy and retaliatory duties are levied beside the duty of the tariff',
    '反倾销、反补贴、保障措施和报复性关税在关税之外另征',
    TARIFF_LAW,
    'art. 16–18',
    dutyRateCalculation,
  ),
  rule(
    'D-15',
    'Where a targeted origin cannot be ruled out, the higher holds of the general rate and of the highest measure with the rate otherwise applied',
    '无法排除原产于被采取措施国家的，按普通税率与最高措施税率加原适用税率两者从高',
    TARIFF_LAW,
    'art. 19',
    dutyRateCalculation,
  ),
  rule(
    'D-16',
    'The rate of the day of the completed declaration holds; of entry where declared before arrival; of the tax formalities for bonded, relieved, temporary and leased goods; of the breach for back duty',
    '适用完成申报之日税率；先行申报为申报进境之日；保税内销等为办理纳税手续之日；违规追征为违规之日',
    TARIFF_LAW,
    'art. 20–22',
    dutyRateDayCalculation,
  ),
]

/** Rules of export duty and of goods under special regimes. */
export const regimeRules: readonly Rule<Claim>[] = [
  rule(
    'D-08',
    'The value of exports is the price to the place of loading in China without the export duty, FOB ÷ (1 + rate)',
    '出口计税价格为运至境内输出地点装载前的价格，不含出口关税，即 FOB ÷（1 + 税率）',
    TARIFF_LAW,
    'art. 29',
    exportDutyCalculation,
  ),
  rule(
    'D-27',
    'Goods imported for a time beyond the exemption bear a sixtieth of each tax a month, at most the whole',
    '不予暂免的暂时进境货物每月缴纳六十分之一税款，以全额为限',
    LEVY_ORDER,
    'art. 36',
    temporaryImportCalculation,
  ),
  rule(
    'D-28',
    'Relieved goods released early have the value at import × (1 − months used ÷ (years × 12)); a part of a month counts above fifteen days',
    '减免税货物提前解除监管的计税价格 = 原价 ×（1 − 已用月数 ÷（监管年限 × 12）），超过 15 日的按一个月计',
    '海关进出口货物减免税管理办法',
    NOT_READ,
    relievedGoodsCalculation,
  ),
  rule(
    'D-29',
    'Home sales of processing trade bear the taxes and, on them, interest for the time of deferral ÷ 360',
    '加工贸易内销补税并按缓税天数加收缓税利息（÷ 360）',
    TARIFF_LAW,
    `art. 36; reckoning: ${NOT_READ}`,
    processingHomeSaleCalculation,
  ),
  rule(
    'D-30',
    'Export duty is the value times the rate, a provisional rate first',
    '出口关税 = 计税价格 × 税率，暂定税率优先',
    TARIFF_LAW,
    'art. 13, 23',
    exportDutyCalculation,
  ),
  rule(
    'D-31',
    'From an export price CFR or CIF freight and insurance come off first',
    'CFR、CIF 出口价须先扣除运费、保险费',
    TARIFF_LAW,
    'art. 29',
    exportDutyCalculation,
  ),
  rule(
    'D-50',
    'A retail order within the limits bears no duty; one piece above the single limit bears full tax; all else is general trade',
    '零售进口限值内关税为零；单件超单次限值全额征税；其余按一般贸易',
    RETAIL,
    RETAIL_AT,
    retailImportCalculation,
  ),
  rule(
    'D-51',
    'The full consumption tax stands in the base of the VAT, then 70 % of each is levied',
    '增值税以法定全额消费税计入基数，再各按 70% 征收',
    RETAIL,
    RETAIL_AT,
    retailImportCalculation,
  ),
  rule(
    'D-52',
    'Without consumption tax a retail order at 13 % bears 9.1 %',
    '不征消费税的商品，税率 13% 时综合税率为 9.1%',
    RETAIL,
    RETAIL_AT,
    retailImportCalculation,
  ),
  rule(
    'D-53',
    'Articles in luggage and post bear 13, 20 or 50 %; tax up to 50 yuan is not levied',
    '行邮税税率 13%、20%、50%，税额 50 元以下免征',
    '海关总署公告2010年第43号；税委会〔2019〕17号',
    NOT_READ,
    luggageTaxCalculation,
  ),
]

/** Rules of the declaration, of periods, and of what lateness costs. */
export const periodRules: readonly Rule<Claim>[] = [
  rule(
    'D-09',
    'CIP, DAP, DPU and DDP are declared as CIF, CPT as C&F, FCA and FAS as FOB, EXW as itself',
    'CIP、DAP、DPU、DDP 申报为 CIF，CPT 为 C&F，FCA、FAS 为 FOB，EXW 为 EXW',
    FORM,
    NOT_READ,
    declarationChargesCalculation,
  ),
  rule(
    'D-10',
    'Imports FOB and EXW fill in freight and insurance, C&F insurance, C&I freight, CIF none; exports CIF both, C&F freight, C&I insurance, FOB none',
    '进口 FOB、EXW 填运费和保费，C&F 填保费，C&I 填运费，CIF 不填；出口 CIF 均填，C&F 填运费，C&I 填保费，FOB 不填',
    FORM,
    NOT_READ,
    declarationChargesCalculation,
  ),
  rule(
    'D-11',
    'Mark 1 is a rate in per cent, 2 a price for a tonne (freight only), 3 a total; a deduction is negative',
    '标志 1 为率（%），2 为每吨单价（仅运费），3 为总价；扣除填负数',
    FORM,
    NOT_READ,
    declarationChargesCalculation,
  ),
  rule(
    'D-40',
    'Imports are declared within fourteen days from the entry of the means of transport; after three months customs may sell them',
    '进口货物自运输工具申报进境之日起十四日内申报；超过三个月海关可提取变卖',
    '中华人民共和国海关法',
    'art. 24, 30',
    lateDeclarationCalculation,
  ),
  rule(
    'D-41',
    'Taxes are paid within fifteen days from the completed declaration, or collectively by the fifth working day of the next month',
    '自完成申报之日起十五日内缴税，汇总征税为次月第五个工作日前',
    TARIFF_LAW,
    'art. 43',
    latePaymentCalculation,
  ),
  rule(
    'D-42',
    'The first day is not counted, and a last day off work moves to the next working day',
    '期限首日不计，末日逢休息日、节假日顺延至其后第一个工作日',
    LEVY_ORDER,
    'art. 20',
    latePaymentCalculation,
  ),
  rule(
    'D-43',
    'The surcharge is each tax × 0.05 % × the days after the last day up to the payment, holidays included; below the starting point nothing',
    '滞纳金 = 各税税款 × 0.05% × 期限届满次日至缴款日天数（节假日不扣除），低于起征点免征',
    TARIFF_LAW,
    `art. 43; starting point: Order 272 art. 19, its amount: ${NOT_READ}`,
    latePaymentCalculation,
  ),
  rule(
    'D-44',
    'Tax exams count the day of issue as day 1 and move nothing',
    '税务类考试：填发缴款书之日计为第一日，不顺延',
    '税务师、注册会计师考试教材',
    'convention of textbooks',
    latePaymentCalculation,
  ),
  rule(
    'D-45',
    'The late declaration fee is value × 0.05 % × the days from the fifteenth day to the declaration, both counted, cut to whole yuan',
    '滞报金 = 计税价格 × 0.05% × 自第十五日起至申报日天数（起止均计），不足一元免收',
    '海关征收进口货物滞报金办法（海关总署令第128号）',
    NOT_READ,
    lateDeclarationCalculation,
  ),
  rule(
    'D-46',
    'Overpaid duty is claimed within three years of payment, duty on goods sent back within one; recovery after a breach takes three years and bears the surcharge from the payment',
    '多缴税款三年内申请退还，退运货物一年内申请；违规追征三年内，并自缴税之日起加收滞纳金',
    TARIFF_LAW,
    'art. 46, 51, 52',
    dutyRefundCalculation,
  ),
  rule(
    'D-54',
    'Regional value content is the price less materials without origin ÷ the price, or originating materials and costs ÷ the price',
    '区域价值成分 =（价格 − 非原产材料）÷ 价格，或原产材料与各项成本 ÷ 价格',
    'Regional Comprehensive Economic Partnership Agreement (RCEP)',
    unread('art. 3.5'),
    originValueContentCalculation,
  ),
  rule(
    'D-55',
    'Tonnage tax is net tonnage × the rate of its band and licence, half for tugs and barges without an engine',
    '船舶吨税 = 净吨位 × 相应档次与期限的定额税率，拖船、非机动驳船减半',
    '中华人民共和国船舶吨税法',
    `art. 3–5; table of rates: ${NOT_READ}`,
    tonnageTaxCalculation,
  ),
  rule(
    'D-56',
    'Vehicle purchase tax is the price without VAT × the rate; imported the price is dutiable value, duty and consumption tax; a tenth comes off for each full year where a relief ends or a car goes back',
    '车辆购置税 = 不含增值税计税价格 × 税率；进口自用为关税计税价格 + 关税 + 消费税；免税转让、退车每满一年扣减 10%',
    '中华人民共和国车辆购置税法',
    unread('art. 4–7, 14, 15'),
    vehiclePurchaseTaxCalculation,
  ),
]
