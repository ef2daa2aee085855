import { each, group, groups, one } from '../description.ts'

/** The groups that several documents of UBL 2.4 share (CommonAggregateComponents), each as far as a trader writes or reads it. */

export const country = { code: one('coded', 'IdentificationCode'), name: one('text', 'Name') }

export const address = {
  id: one('identifier', 'ID'),
  postbox: one('text', 'Postbox'),
  street: one('text', 'StreetName'),
  second: one('text', 'AdditionalStreetName'),
  building: one('text', 'BuildingName'),
  number: one('text', 'BuildingNumber'),
  department: one('text', 'Department'),
  district: one('text', 'CitySubdivisionName'),
  city: one('text', 'CityName'),
  postcode: one('text', 'PostalZone'),
  region: one('text', 'CountrySubentity'),
  regionCode: one('text', 'CountrySubentityCode'),
  lines: each('text', 'AddressLine/Line'),
  country: group('Country', country),
}

export const contact = {
  id: one('identifier', 'ID'),
  name: one('text', 'Name'),
  role: one('text', 'JobTitle'),
  department: one('text', 'Department'),
  phone: one('text', 'Telephone'),
  fax: one('text', 'Telefax'),
  email: one('text', 'ElectronicMail'),
  notes: each('text', 'Note'),
}

const person = {
  id: one('identifier', 'ID'),
  first: one('text', 'FirstName'),
  family: one('text', 'FamilyName'),
  title: one('text', 'Title'),
  middle: one('text', 'MiddleName'),
  role: one('text', 'JobTitle'),
}

const taxScheme = {
  id: one('identifier', 'ID'),
  name: one('text', 'Name'),
  type: one('coded', 'TaxTypeCode'),
}

export const party = {
  website: one('text', 'WebsiteURI'),
  endpoint: one('identifier', 'EndpointID'),
  ids: each('identifier', 'PartyIdentification/ID'),
  names: each('text', 'PartyName/Name'),
  address: group('PostalAddress', address),
  taxes: groups('PartyTaxScheme', {
    name: one('text', 'RegistrationName'),
    number: one('identifier', 'CompanyID'),
    exemptions: each('text', 'ExemptionReason'),
    scheme: group('TaxScheme', taxScheme),
  }),
  legal: groups('PartyLegalEntity', {
    name: one('text', 'RegistrationName'),
    number: one('identifier', 'CompanyID'),
    forms: each('text', 'CompanyLegalForm'),
    address: group('RegistrationAddress', address),
  }),
  contact: group('Contact', contact),
  persons: groups('Person', person),
}

export const supplierParty = {
  customerAccount: one('identifier', 'CustomerAssignedAccountID'),
  accounts: each('identifier', 'AdditionalAccountID'),
  party: group('Party', party),
  despatchContact: group('DespatchContact', contact),
  accountingContact: group('AccountingContact', contact),
  contact: group('SellerContact', contact),
}

export const customerParty = {
  customerAccount: one('identifier', 'CustomerAssignedAccountID'),
  supplierAccount: one('identifier', 'SupplierAssignedAccountID'),
  accounts: each('identifier', 'AdditionalAccountID'),
  party: group('Party', party),
  deliveryContact: group('DeliveryContact', contact),
  accountingContact: group('AccountingContact', contact),
  contact: group('BuyerContact', contact),
}

export const period = {
  from: one('day', 'StartDate'),
  fromTime: one('time', 'StartTime'),
  to: one('day', 'EndDate'),
  toTime: one('time', 'EndTime'),
  duration: one('quantity', 'DurationMeasure'),
  codes: each('text', 'DescriptionCode'),
  notes: each('text', 'Description'),
}

export const location = {
  id: one('identifier', 'ID'),
  notes: each('text', 'Description'),
  region: one('text', 'CountrySubentity'),
  name: one('text', 'Name'),
  address: group('Address', address),
}

export const taxCategory = {
  id: one('identifier', 'ID'),
  name: one('text', 'Name'),
  percent: one('figure', 'Percent'),
  exemptionCode: one('coded', 'TaxExemptionReasonCode'),
  exemptions: each('text', 'TaxExemptionReason'),
  scheme: group('TaxScheme', taxScheme),
}

export const taxTotal = {
  amount: one('amount', 'TaxAmount'),
  rounding: one('amount', 'RoundingAmount'),
  evidence: one('flag', 'TaxEvidenceIndicator'),
  subtotals: groups('TaxSubtotal', {
    taxable: one('amount', 'TaxableAmount'),
    amount: one('amount', 'TaxAmount'),
    sequence: one('figure', 'CalculationSequenceNumeric'),
    percent: one('figure', 'Percent'),
    category: group('TaxCategory', taxCategory),
  }),
}

export const allowanceCharge = {
  id: one('identifier', 'ID'),
  charge: one('flag', 'ChargeIndicator'),
  reasonCode: one('coded', 'AllowanceChargeReasonCode'),
  reasons: each('text', 'AllowanceChargeReason'),
  factor: one('figure', 'MultiplierFactorNumeric'),
  prepaid: one('flag', 'PrepaidIndicator'),
  sequence: one('figure', 'SequenceNumeric'),
  amount: one('amount', 'Amount'),
  base: one('amount', 'BaseAmount'),
  taxes: groups('TaxCategory', taxCategory),
}

export const documentReference = {
  id: one('identifier', 'ID'),
  uuid: one('text', 'UUID'),
  issued: one('day', 'IssueDate'),
  typeCode: one('coded', 'DocumentTypeCode'),
  types: each('text', 'DocumentType'),
  descriptions: each('text', 'DocumentDescription'),
  address: one('text', 'Attachment/ExternalReference/URI'),
}

export const orderReference = {
  id: one('identifier', 'ID'),
  salesOrder: one('identifier', 'SalesOrderID'),
  uuid: one('text', 'UUID'),
  issued: one('day', 'IssueDate'),
  customer: one('text', 'CustomerReference'),
  typeCode: one('coded', 'OrderTypeCode'),
}

export const orderLineReference = {
  line: one('identifier', 'LineID'),
  salesOrderLine: one('identifier', 'SalesOrderLineID'),
  uuid: one('text', 'UUID'),
  status: one('coded', 'LineStatusCode'),
  order: group('OrderReference', orderReference),
}

export const contract = {
  id: one('identifier', 'ID'),
  issued: one('day', 'IssueDate'),
  type: one('text', 'ContractType'),
  notes: each('text', 'Note'),
}

export const price = {
  amount: one('amount', 'PriceAmount'),
  for: one('quantity', 'BaseQuantity'),
  type: one('text', 'PriceType'),
  charges: groups('AllowanceCharge', allowanceCharge),
}

export const dimension = {
  attribute: one('identifier', 'AttributeID'),
  measure: one('quantity', 'Measure'),
  notes: each('text', 'Description'),
}

export const item = {
  descriptions: each('text', 'Description'),
  packed: one('quantity', 'PackQuantity'),
  packSize: one('figure', 'PackSizeNumeric'),
  name: one('text', 'Name'),
  brands: each('text', 'BrandName'),
  models: each('text', 'ModelName'),
  buyerCode: one('identifier', 'BuyersItemIdentification/ID'),
  sellerCode: one('identifier', 'SellersItemIdentification/ID'),
  makerCodes: each('identifier', 'ManufacturersItemIdentification/ID'),
  standardCode: one('identifier', 'StandardItemIdentification/ID'),
  catalogueCode: one('identifier', 'CatalogueItemIdentification/ID'),
  origin: group('OriginCountry', country),
  classes: groups('CommodityClassification', {
    nature: one('coded', 'NatureCode'),
    commodity: one('coded', 'CommodityCode'),
    code: one('coded', 'ItemClassificationCode'),
  }),
  taxes: groups('ClassifiedTaxCategory', taxCategory),
  properties: groups('AdditionalItemProperty', {
    name: one('text', 'Name'),
    value: one('text', 'Value'),
    quantity: one('quantity', 'ValueQuantity'),
  }),
  instances: groups('ItemInstance', {
    trace: one('identifier', 'ProductTraceID'),
    made: one('day', 'ManufactureDate'),
    bestBefore: one('day', 'BestBeforeDate'),
    serial: one('identifier', 'SerialID'),
    lot: group('LotIdentification', { number: one('identifier', 'LotNumberID'), expires: one('day', 'ExpiryDate') }),
  }),
  dimensions: groups('Dimension', dimension),
}

export const monetaryTotal = {
  lines: one('amount', 'LineExtensionAmount'),
  withoutTax: one('amount', 'TaxExclusiveAmount'),
  withTax: one('amount', 'TaxInclusiveAmount'),
  allowances: one('amount', 'AllowanceTotalAmount'),
  charges: one('amount', 'ChargeTotalAmount'),
  prepaid: one('amount', 'PrepaidAmount'),
  rounding: one('amount', 'PayableRoundingAmount'),
  payable: one('amount', 'PayableAmount'),
}
