import { each, group, groups, one } from '../description.ts'
import { shipment } from './cargo.ts'
import {
  country,
  customerParty,
  documentReference,
  item,
  orderLineReference,
  orderReference,
  party,
  supplierParty,
} from './parts.ts'

/** Packing list, despatch advice, the carrier's papers and the certificate of origin: UBL 2.4 documents about goods on their way. */

const envelope = {
  version: one('identifier', 'UBLVersionID'),
  customization: one('identifier', 'CustomizationID'),
  profile: one('identifier', 'ProfileID'),
  execution: one('identifier', 'ProfileExecutionID'),
  number: one('identifier', 'ID'),
}

export const despatchAdvice = {
  ...envelope,
  copy: one('flag', 'CopyIndicator'),
  uuid: one('text', 'UUID'),
  issued: one('day', 'IssueDate'),
  time: one('time', 'IssueTime'),
  status: one('coded', 'DocumentStatusCode'),
  type: one('coded', 'DespatchAdviceTypeCode'),
  notes: each('text', 'Note'),
  lineCount: one('figure', 'LineCountNumeric'),
  orders: groups('OrderReference', orderReference),
  documents: groups('AdditionalDocumentReference', documentReference),
  supplier: group('DespatchSupplierParty', supplierParty),
  deliverTo: group('DeliveryCustomerParty', customerParty),
  buyer: group('BuyerCustomerParty', customerParty),
  seller: group('SellerSupplierParty', supplierParty),
  orderedFor: group('OriginatorCustomerParty', customerParty),
  shipment: group('Shipment', shipment),
  lines: groups('DespatchLine', {
    number: one('identifier', 'ID'),
    uuid: one('text', 'UUID'),
    notes: each('text', 'Note'),
    status: one('coded', 'LineStatusCode'),
    quantity: one('quantity', 'DeliveredQuantity'),
    backorder: one('quantity', 'BackorderQuantity'),
    backorderReasons: each('text', 'BackorderReason'),
    outstanding: one('quantity', 'OutstandingQuantity'),
    outstandingReasons: each('text', 'OutstandingReason'),
    oversupply: one('quantity', 'OversupplyQuantity'),
    orderLines: groups('OrderLineReference', orderLineReference),
    documents: groups('DocumentReference', documentReference),
    item: group('Item', item),
    shipments: groups('Shipment', shipment),
  }),
}

export const packingList = {
  ...envelope,
  uuid: one('text', 'UUID'),
  issued: one('day', 'IssueDate'),
  time: one('time', 'IssueTime'),
  name: one('text', 'Name'),
  descriptions: each('text', 'Description'),
  notes: each('text', 'Note'),
  instruction: one('text', 'OtherInstruction'),
  consignor: group('ConsignorParty', party),
  carrier: group('CarrierParty', party),
  forwarder: group('FreightForwarderParty', party),
  shipment: group('Shipment', shipment),
  documents: groups('DocumentReference', documentReference),
}

/** The bill of lading and the instructions for it are one shape in UBL. */
export const carriage = {
  ...envelope,
  carrierNumber: one('identifier', 'CarrierAssignedID'),
  uuid: one('text', 'UUID'),
  issued: one('day', 'IssueDate'),
  time: one('time', 'IssueTime'),
  name: one('text', 'Name'),
  descriptions: each('text', 'Description'),
  notes: each('text', 'Note'),
  status: one('coded', 'DocumentStatusCode'),
  shippingOrder: one('identifier', 'ShippingOrderID'),
  toOrder: one('flag', 'ToOrderIndicator'),
  adValorem: one('flag', 'AdValoremIndicator'),
  carriageValue: one('amount', 'DeclaredCarriageValueAmount'),
  instructions: each('text', 'OtherInstruction'),
  consignor: group('ConsignorParty', party),
  carrier: group('CarrierParty', party),
  forwarder: group('FreightForwarderParty', party),
  shipment: group('Shipment', shipment),
  documents: groups('DocumentReference', documentReference),
  copies: groups('DocumentDistribution', {
    printed: one('text', 'PrintQualifier'),
    copies: one('figure', 'MaximumCopiesNumeric'),
    originals: one('figure', 'MaximumOriginalsNumeric'),
    party: group('Party', party),
  }),
}

const endorsement = {
  document: one('identifier', 'DocumentID'),
  status: one('text', 'ApprovalStatus'),
  remarks: each('text', 'Remarks'),
  endorser: group('EndorserParty', {
    role: one('coded', 'RoleCode'),
    sequence: one('figure', 'SequenceNumeric'),
    party: group('Party', party),
    contact: group('SignatoryContact', { name: one('text', 'Name') }),
  }),
}

export const certificateOfOrigin = {
  ...envelope,
  uuid: one('text', 'UUID'),
  issued: one('day', 'IssueDate'),
  time: one('time', 'IssueTime'),
  descriptions: each('text', 'Description'),
  notes: each('text', 'Note'),
  exporter: group('ExporterParty', party),
  importer: group('ImporterParty', party),
  application: group('CertificateOfOriginApplication', {
    reference: one('identifier', 'ReferenceID'),
    type: one('text', 'CertificateType'),
    status: one('coded', 'ApplicationStatusCode'),
    job: one('identifier', 'OriginalJobID'),
    remarks: each('text', 'Remarks'),
    shipment: group('Shipment', shipment),
    endorsers: groups('EndorserParty', endorsement.endorser.group),
    preparation: group('PreparationParty', party),
    issuer: group('IssuerParty', party),
    exporter: group('ExporterParty', party),
    importer: group('ImporterParty', party),
    country: group('IssuingCountry', country),
    documents: groups('SupportingDocumentReference', documentReference),
  }),
  endorsement: group('IssuerEndorsement', endorsement),
}
