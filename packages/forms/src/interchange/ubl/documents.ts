import type { Finding } from '@gendan/kernel/rule'
import { findingOf } from '@gendan/kernel/rule'
import type { XmlElement } from '@gendan/kernel/xml'
import { writeXml, type XmlWritten } from '@gendan/kernel/xml-write'
import { CAC, CBC } from '../../incoming/customer-order/reading.ts'
import type { Unread } from '../../incoming/customer-order/shape.ts'
import type { Description, Facts } from '../description.ts'
import { readFacts, startPass, unclaimed } from '../read.ts'
import { writeFacts } from '../write.ts'
import { carriage, certificateOfOrigin, despatchAdvice, packingList } from './cargo-documents.ts'
import { invoice, order, orderResponse } from './trade-documents.ts'

/** The documents of UBL 2.4 that are written and read, by the name of their root element. */
export const ublDocuments = {
  Invoice: invoice,
  Order: order,
  OrderResponse: orderResponse,
  DespatchAdvice: despatchAdvice,
  PackingList: packingList,
  BillOfLading: carriage,
  ForwardingInstructions: carriage,
  CertificateOfOrigin: certificateOfOrigin,
} as const satisfies Record<string, Description>
export type UblName = keyof typeof ublDocuments
export type UblFacts<Name extends UblName> = Facts<(typeof ublDocuments)[Name]>

const NAMESPACE = 'urn:oasis:names:specification:ubl:schema:xsd:'

/** A document of UBL 2.4 in the order of its schema. What its schema wants and the facts have not is left out: rules tell that before. */
export function writeUbl<Name extends UblName>(name: Name, facts: UblFacts<Name>): XmlWritten {
  const description: Description = ublDocuments[name]
  return writeXml({
    name,
    attributes: { xmlns: `${NAMESPACE}${name}-2`, 'xmlns:cac': CAC, 'xmlns:cbc': CBC },
    children: writeFacts(description, facts),
  })
}

/** A document as it was read, with every text of it that no fact came from. */
export interface UblRead<Name extends UblName = UblName> {
  readonly document: Name
  readonly facts: UblFacts<Name>
  readonly unread: readonly Unread[]
  readonly findings: readonly Finding[]
}

/** Reads a document of UBL 2.0 to 2.4 that is among ours, also inside a standard business document header; another one is refused by its name. */
export function readUbl(root: XmlElement): UblRead | { readonly findings: readonly [Finding] } {
  const element = inside(root)
  const name = nameOf(element)
  if (!name) return { findings: [stranger(element)] }
  const pass = startPass(root)
  const facts = readFacts(pass, element, ublDocuments[name] as Description)
  return { document: name, facts, unread: unclaimed(root, pass), findings: pass.reading.findings }
}

function inside(root: XmlElement): XmlElement {
  if (root.name !== 'StandardBusinessDocument') return root
  return root.children.find(({ name }) => name !== 'StandardBusinessDocumentHeader') ?? root
}

function nameOf({ name, namespace }: XmlElement): UblName | undefined {
  const known = Object.keys(ublDocuments) as UblName[]
  return known.find((one) => one === name && namespace === `${NAMESPACE}${one}-2`)
}

const RULE = { id: 'UBL-05', weight: 'block', source: { title: 'OASIS UBL 2.4', at: 'document schemas' } } as const

function stranger({ name, namespace, line, column }: XmlElement): Finding {
  const known = Object.keys(ublDocuments).join(', ')
  return findingOf(RULE, {
    at: `line ${line}, column ${column}`,
    says: {
      en: `The file is "${name}"${namespace ? ` of ${namespace}` : ''}; of UBL 2 these are read: ${known}.`,
      zh: `文件是“${name}”${namespace ? `（${namespace}）` : ''}；可读取的 UBL 2 单据为：${known}。`,
    },
    remedy: {
      en: 'Ask the sender for one of these documents in UBL 2.0 to 2.4.',
      zh: '请发件人提供上述单据之一（UBL 2.0 至 2.4）。',
    },
  })
}
