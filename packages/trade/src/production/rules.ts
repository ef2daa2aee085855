import { type Rule, unread } from '@gendan/kernel/rule'
import { type Claim, claimRule } from '../calculation/claim.ts'
import { backwardScheduleCalculation } from './backward-schedule.ts'
import { cartonStrengthCalculation } from './carton-strength.ts'
import { completionForecastCalculation } from './completion-forecast.ts'
import { equipmentEffectivenessCalculation } from './equipment-effectiveness.ts'
import { fabricUseCalculation } from './fabric-use.ts'
import { inspectionPointsCalculation } from './inspection-points.ts'
import { learningCurveCalculation } from './learning-curve.ts'
import { lineBalanceCalculation } from './line-balance.ts'
import { lineEfficiencyCalculation } from './line-efficiency.ts'
import { lineOutputCalculation } from './line-output.ts'
import { materialDemandCalculation } from './material-demand.ts'
import { productionProgressCalculation } from './production-progress.ts'
import { shipmentQuantityCalculation } from './shipment-quantity.ts'
import { standardTimeCalculation } from './standard-time.ts'
import { timeAndActionCalculation } from './time-and-action.ts'
import { yarnCountCalculation } from './yarn-count.ts'

const IE = 'Industrial engineering of garments as textbooks teach it'
const OM = 'Operations management as textbooks teach it'
const FU = 'Order follow-up (外贸跟单) as textbooks teach it'
const KP = 'Order follow-up (生产跟单)'

/** What holds for production and its follow-up. */
export const productionRules: readonly Rule<Claim>[] = [
  claimRule({
    id: 'B-01',
    title: {
      en: 'Output of a day is workers × minutes × efficiency × attendance ÷ standard minutes of a piece; the first days follow the learning curve',
      zh: '日产量＝人数 × 分钟 × 效率 × 出勤率 ÷ 单件标准工时；开始几天按学习曲线',
    },
    source: { title: IE, at: 'capacity by standard minutes' },
    of: lineOutputCalculation,
  }),
  claimRule({
    id: 'B-02',
    title: {
      en: 'The days of an order are the first days of the learning curve and what is left ÷ output, rounded up',
      zh: '生产天数＝学习期天数＋余量 ÷ 日产量，向上取整',
    },
    source: { title: IE, at: 'days of an order' },
    of: lineOutputCalculation,
  }),
  claimRule({
    id: 'B-03',
    title: {
      en: 'Efficiency is output × standard minutes ÷ minutes attended',
      zh: '生产效率＝产量 × 标准工时 ÷ 投入工时',
    },
    source: { title: IE, at: 'line efficiency' },
    of: lineEfficiencyCalculation,
  }),
  claimRule({
    id: 'B-04',
    title: {
      en: 'Takt is time ÷ demand, least stations are work ÷ takt rounded up, balance is work ÷ (stations × bottleneck), an hour’s output 3600 ÷ bottleneck',
      zh: '节拍＝可用时间 ÷ 需求，最少工位＝总工时 ÷ 节拍（向上取整），平衡率＝总工时 ÷（工位数 × 瓶颈），时产量＝3600 ÷ 瓶颈',
    },
    source: { title: OM, at: 'assembly line balancing' },
    of: lineBalanceCalculation,
  }),
  claimRule({
    id: 'B-05',
    title: {
      en: 'Material is pieces × use × (1 + loss) or ÷ (1 − loss) as declared, less stock and orders, up to whole packs and the least order',
      zh: '材料毛需求＝件数 × 单耗 ×（1＋损耗）或 ÷（1 − 损耗），须声明；扣库存与在途后按整包与起订量取整',
    },
    source: { title: FU, at: 'material demand' },
    of: materialDemandCalculation,
  }),
  claimRule({
    id: 'B-06',
    title: {
      en: 'Fabric of a piece is length × width (cm) × weight (g/m²) × layers ÷ 10⁷ kg, the allowance added after',
      zh: '单件用料（kg）＝长 × 宽（cm）× 克重 × 层数 ÷ 10⁷，损耗另加',
    },
    source: { title: FU, at: 'fabric in a garment' },
    of: fabricUseCalculation,
  }),
  claimRule({
    id: 'B-07',
    title: {
      en: 'Reckoned back from shipment, a task ends on the working day before the next begins; buffers are tasks',
      zh: '倒排计划：每项任务在下一项开始的前一个工作日完成，缓冲也作为任务',
    },
    weight: 'warn',
    source: { title: KP, at: unread('backward scheduling') },
    of: backwardScheduleCalculation,
  }),
  claimRule({
    id: 'B-08',
    title: {
      en: 'An order ships at the earliest today + what remains ÷ mean output of the last days, rounded up, + the tasks after production',
      zh: '最早装运日＝今天＋余量 ÷ 最近日均产量（向上取整）＋收尾天数',
    },
    weight: 'warn',
    source: { title: KP, at: unread('forecast of completion') },
    of: completionForecastCalculation,
  }),
  claimRule({
    id: 'B-09',
    title: {
      en: 'Progress is Σ weight × done ÷ target, SPI is progress ÷ plan; an order is late where its forecast lies after latest shipment less the buffer',
      zh: '进度＝Σ 权重 × 完成 ÷ 总量，SPI＝实际 ÷ 计划；预计日晚于最迟装运日减缓冲即为延误',
    },
    weight: 'warn',
    source: { title: KP, at: unread('progress and SPI') },
    of: productionProgressCalculation,
  }),
  claimRule({
    id: 'B-10',
    title: {
      en: 'The slack of a task is its latest less its expected day; without slack it is critical',
      zh: '余量＝最迟日 − 预计日；余量不大于零为关键事项',
    },
    weight: 'warn',
    source: { title: KP, at: unread('time-and-action calendar') },
    of: timeAndActionCalculation,
  }),
  claimRule({
    id: 'B-11',
    title: {
      en: 'The pre-production sample is approved before cutting, the inline inspection held at 10–20 % made, the final one when 80 % are packed',
      zh: '产前样确认后开裁；完成 10–20% 做中期验货；装箱 80% 以上做尾期验货',
    },
    weight: 'warn',
    source: { title: KP, at: unread('inspection points') },
    of: inspectionPointsCalculation,
  }),
  claimRule({
    id: 'B-12',
    title: {
      en: 'What is shipped keeps the contract’s tolerance, the most rounded down and the least up to whole pieces; cutting allows for rejects',
      zh: '实装数量须在合同溢短装范围内（上限向下、下限向上取整件）；加裁以备次品',
    },
    weight: 'warn',
    source: { title: KP, at: unread('more or less clause') },
    of: shipmentQuantityCalculation,
  }),
  claimRule({
    id: 'B-13',
    title: {
      en: 'Standard time is observed time × rating × (1 + allowance), or ÷ (1 − allowance) where the allowance is a share of the working time',
      zh: '标准时间＝观测时间 × 评比系数 ×（1＋宽放率）；宽放率按工作时间计时为 ÷（1 − 宽放率）',
    },
    source: { title: IE, at: 'time study' },
    of: standardTimeCalculation,
  }),
  claimRule({
    id: 'B-14',
    title: {
      en: 'Tex is 590.5 ÷ English count, 1000 ÷ metric count, denier ÷ 9; plies add their tex',
      zh: '特克斯 = 590.5 ÷ 英支 = 1000 ÷ 公支 = 旦数 ÷ 9；合股时特数相加',
    },
    source: { title: FU, at: unread('constants of yarn counts') },
    of: yarnCountCalculation,
  }),
  claimRule({
    id: 'B-15',
    title: {
      en: 'The lowest carton of a stack must bear K × gross weight × 9.8 × (stack − height) ÷ height newton',
      zh: '底层纸箱抗压强度 P = K × 毛重 × 9.8 ×（堆码高度 − 箱高）÷ 箱高（牛）',
    },
    weight: 'warn',
    source: { title: 'GB/T 6543', at: unread('stacking formula') },
    of: cartonStrengthCalculation,
  }),
  claimRule({
    id: 'B-16',
    title: {
      en: 'Overall equipment effectiveness is availability (run ÷ planned time) × performance (ideal time of what was made ÷ run time) × quality (good ÷ made)',
      zh: '设备综合效率 OEE＝时间开动率（开动 ÷ 负荷时间）× 性能开动率（标准周期 × 产量 ÷ 开动时间）× 合格品率',
    },
    source: {
      title: 'Total productive maintenance (TPM) as textbooks teach it',
      at: unread('OEE'),
    },
    of: equipmentEffectivenessCalculation,
  }),
  claimRule({
    id: 'B-17',
    title: {
      en: 'With each doubling of the units made the time falls to the learning rate: T = T₁ × n ^ (ln r ÷ ln 2)',
      zh: '累计产量每翻一番，工时降为原来的学习率：T＝T₁ × n ^（ln r ÷ ln 2）',
    },
    source: { title: OM, at: 'learning curves' },
    of: learningCurveCalculation,
  }),
]
