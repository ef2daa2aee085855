import { callShape } from '@gendan/firm/bank-guard'
import { goods } from '@gendan/firm/goods'
import { mailFactsShape } from '@gendan/firm/mail-account'
import { party } from '@gendan/firm/party'
import { pathShape } from '@gendan/firm/path-settings'
import { costSectionShape } from '@gendan/forms/deal/cost'
import { doubtShape } from '@gendan/forms/deal/doubt'
import { inspectionShape } from '@gendan/forms/deal/inspection'
import { labTestShape } from '@gendan/forms/deal/lab-test'
import { packingSectionShape } from '@gendan/forms/deal/packing'
import { productionShape } from '@gendan/forms/deal/production'
import { newReportShape } from '@gendan/forms/deal/progress'
import { purchaseShape } from '@gendan/forms/deal/purchase'
import { sampleShape } from '@gendan/forms/deal/sample'
import { shipLimitsShape } from '@gendan/forms/deal/ship-limits'
import { shipmentShape } from '@gendan/forms/deal/shipment'
import { termsShape } from '@gendan/forms/deal/terms'
import { calendarHelp, callHelp, holdHelp, templateHelp } from '@gendan/forms/help/beside'
import { invoiceHelp, purchaseHelp } from '@gendan/forms/help/buying'
import { costHelp } from '@gendan/forms/help/cost'
import { dayRequestHelp, linkHelp, mailHelp, progressHelp, slipHelp } from '@gendan/forms/help/desk'
import { type HelpTable, helpAt } from '@gendan/forms/help/field-help'
import { limitsHelp, packingHelp, shipmentHelp } from '@gendan/forms/help/goods-out'
import { productionHelp } from '@gendan/forms/help/making'
import { inspectionHelp, labHelp, sampleHelp } from '@gendan/forms/help/quality'
import { goodsHelp, partyHelp } from '@gendan/forms/help/records'
import { doubtHelp } from '@gendan/forms/help/talks'
import { termsHelp } from '@gendan/forms/help/terms'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { chooseTemplate } from './acts/choose-template.ts'
import { holdOrder } from './acts/hold-order.ts'
import { sendLink } from './acts/send-link.ts'
import { slipFactsShape } from './bank-slip.ts'
import { askedShape } from './request/asked.ts'
import { invoiceFactsShape } from './supplier-invoice.ts'

/** The fields of a shape, by path; what a union may hold, all of it. */
function fieldsOf(shape: unknown, at = ''): readonly string[] {
  if (shape instanceof z.ZodObject)
    return Object.entries(shape.shape).flatMap(([key, inner]) => fieldsOf(inner, at ? `${at}.${key}` : key))
  if (shape instanceof z.ZodArray) return fieldsOf(shape.element, `${at}.*`)
  if (shape instanceof z.ZodRecord) return fieldsOf(shape.valueType, `${at}.*`)
  if (shape instanceof z.ZodUnion) return shape.options.flatMap((one: unknown) => fieldsOf(one, at))
  if (shape instanceof z.ZodPipe) return fieldsOf(shape.out, at)
  if (
    shape instanceof z.ZodReadonly ||
    shape instanceof z.ZodOptional ||
    shape instanceof z.ZodNullable ||
    shape instanceof z.ZodDefault
  )
    return fieldsOf(shape.unwrap(), at)
  return [at]
}

/** What nobody types: ids, which goods file a line was drawn from, what an explosion says of it, what was new at a meeting and how a department is called. */
const UNTYPED =
  /(^|\.)(id|firm|gate|part|goods|line|year|locode|lines\.\*\.code|exploded\.(key|demand)|decisions\.\*\.name(\..*)?|meeting\.against\..*)$/

/** Typed beside the section itself: why it changes, and an address in one box. */
const BESIDE = ['reason', 'reasons', 'roles', 'address']

/** What a person types of a laboratory test; who did it and when, the house knows. */
const lab = labTestShape.unwrap().shape
const labTyped = z.object({
  ...{ standard: lab.standard, laboratory: lab.laboratory, due: lab.due, sent: lab.sent },
  report: lab.report.unwrap().unwrap().omit({ by: true, at: true }),
  answer: lab.answer.unwrap().unwrap().pick({ word: true }),
  dropped: lab.dropped.unwrap().unwrap().pick({ why: true }),
})

interface Section {
  readonly help: HelpTable
  readonly shape: unknown
  /** The layer or facts in which the fields stand ("detailed."). */
  readonly under?: string
}

const sections: Readonly<Record<string, Section>> = {
  terms: { help: termsHelp, shape: termsShape },
  cost: { help: costHelp, shape: costSectionShape, under: 'detailed' },
  production: { help: productionHelp, shape: productionShape },
  purchase: { help: purchaseHelp, shape: purchaseShape },
  'supplier’s invoice': { help: invoiceHelp, shape: z.object({ invoice: invoiceFactsShape }) },
  sample: { help: sampleHelp, shape: sampleShape },
  inspection: { help: inspectionHelp, shape: inspectionShape },
  'laboratory test': { help: labHelp, shape: labTyped },
  'packing list': { help: packingHelp, shape: packingSectionShape },
  shipment: { help: shipmentHelp, shape: shipmentShape },
  'limits of shipment': { help: limitsHelp, shape: shipLimitsShape },
  doubt: { help: doubtHelp, shape: doubtShape },
  party: { help: partyHelp, shape: party.state, under: 'facts' },
  goods: { help: goodsHelp, shape: goods.state, under: 'facts' },
  'workshop’s report': { help: progressHelp, shape: newReportShape },
  hold: { help: holdHelp, shape: holdOrder.input },
  'choice of a template': { help: templateHelp, shape: chooseTemplate.input },
  'call about an account': { help: callHelp, shape: callShape },
  'working days': {
    help: calendarHelp,
    shape: z.object({ days: pathShape.unwrap().shape.calendar }),
    under: 'days',
  },
  link: { help: linkHelp, shape: sendLink.input },
  'request for a day': { help: dayRequestHelp, shape: askedShape },
  slip: { help: slipHelp, shape: z.object({ paidTo: slipFactsShape.unwrap().shape.paidTo }) },
  'mail account': { help: mailHelp, shape: z.object({ ...mailFactsShape.unwrap().shape, password: z.string() }) },
}

describe('the help', () => {
  for (const [name, { help, shape, under }] of Object.entries(sections)) {
    const all = fieldsOf(shape)
    const fields = under
      ? all.filter((at) => at.startsWith(`${under}.`)).map((at) => at.slice(under.length + 1))
      : [...new Set(all)]
    test(`explains every field of the ${name} that somebody types`, () => {
      expect(fields.length).toBeGreaterThan(0)
      expect(fields.filter((at) => !UNTYPED.test(at) && !helpAt(help, at))).toEqual([])
    })

    test(`explains nothing that the ${name} does not have`, () => {
      const beside = [...all, ...fields, ...BESIDE]
      const known = (at: string) => beside.some((one) => one === at || one.startsWith(`${at}.`))
      expect(Object.keys(help).filter((at) => !known(at))).toEqual([])
    })

    test(`of the ${name} is said in both tongues, with sources that are named`, () => {
      for (const { says, source } of Object.values(help)) {
        expect(says.en.length).toBeGreaterThan(3)
        expect(says.zh).toMatch(/\p{Script=Han}|DHL/u)
        expect(source === undefined || (source.title !== '' && source.at !== '')).toBe(true)
      }
    })
  }

  test('of a part is that of the whole where it has none of its own, whatever its line', () => {
    expect(helpAt(sampleHelp, 'fee.currency')).toBe(sampleHelp['fee'])
    expect(helpAt(termsHelp, 'lines.12.unitPrice.amount')).toBe(termsHelp['lines.*.unitPrice'])
    expect(helpAt(termsHelp, 'nothing.of.it')).toBeUndefined()
  })
})
