import { sameAirport } from '../../compare/airports.ts'
import { samePlace } from '../../compare/places.ts'
import { carriage, type Examined, type ExamRule } from '../seen.ts'
import { called, examRule, quoted, spot, UCP } from './parts.ts'
import { isSea } from './transport-faults.ts'

/** Where goods come from and go to, as papers beside the transport document show it. */
export const placesElsewhere: ExamRule = examRule({
  id: 'XD-07',
  en: 'Places agree between documents, and with the inland places of the credit',
  zh: '各单据装运地、目的地一致，并与信用证内陆地点一致',
  source: UCP('14 d'),
  test: (seen) => [...inlandFaults(seen), ...otherPapers(seen)],
})

/** A bill that shows another inland place than the credit's conflicts with it. */
function inlandFaults(seen: Examined) {
  const { placeOfReceipt, portOfLoading, placeOfDelivery, portOfDischarge } = seen.credit
  return carriage(seen)
    .filter(isSea)
    .flatMap((document) => {
      const pairs = [
        ['receipt', placeOfReceipt, portOfLoading, document.transport.loading],
        ['delivery', placeOfDelivery, portOfDischarge, document.transport.discharge],
      ] as const
      return pairs.flatMap(([which, wanted, port, ownPort]) => {
        const own = document.transport[which]
        // Where the credit names no port beside it, its place is the port, which another rule looks at.
        if (!(wanted && port) || own === undefined || samePlace(port, wanted) !== false) return []
        if ([own, ownPort].some((one) => one !== undefined && samePlace(one, wanted) !== false)) return []
        const says = `It shows ${quoted(own)}; the credit wants ${quoted(wanted)}.`
        return [spot(document, `transport.${which}`, says, `单据显示${quoted(own)}；信用证要求${quoted(wanted)}。`)]
      })
    })
}

/** Where another paper says goods go, against the transport document and the credit: one of them is enough. */
function otherPapers(seen: Examined) {
  const [bill] = carriage(seen)
  const { portOfLoading, placeOfReceipt, portOfDischarge, placeOfDelivery } = seen.credit
  if (!bill) return []
  const others = seen.documents.filter(
    ({ required, name }) => required && !carriage(seen).some((one) => one.name === name),
  )
  const { transport } = bill
  const known = {
    loading: [transport.loading, transport.receipt, portOfLoading, placeOfReceipt],
    discharge: [transport.discharge, transport.delivery, portOfDischarge, placeOfDelivery],
  }
  return others.flatMap((document) =>
    (['loading', 'discharge'] as const).flatMap((which) => {
      const own = document.transport[which]
      const told = known[which].filter((one) => one !== undefined)
      if (!own || told.length === 0 || /AS PER|\bANY\b/i.test(own) || told.some((one) => isThere(own, one))) return []
      const [first = ''] = told
      return [
        spot(
          document,
          `transport.${which}`,
          `It shows ${quoted(own)}; ${called(bill).en}: ${quoted(first)}.`,
          `显示${quoted(own)}；${called(bill).zh}显示${quoted(first)}。`,
          'correct',
          { documents: [document.name, bill.name] },
        ),
      ]
    }),
  )
}

function isThere(own: string, other: string): boolean {
  return samePlace(own, other) !== false || samePlace(other, own) !== false || sameAirport(own, other) === true
}
