import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { asText, only } from '../parts/route-search.ts'
import { world } from '../routes-base.tsx'

const money = createRoute({
  getParentRoute: () => world,
  path: '/money',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./money-board.tsx'), 'MoneyBoard'),
})

const newSlip = createRoute({
  getParentRoute: () => world,
  path: '/money/new',
  validateSearch: (search): { way?: string; party?: string; currency?: string; order?: string } =>
    only(search, ['way', 'party', 'currency', 'order']),
  component: lazyRouteComponent(() => import('./new-slip.tsx'), 'NewSlipPage'),
})

const slip = createRoute({
  getParentRoute: () => world,
  path: '/money/slips/$slip',
  component: lazyRouteComponent(() => import('./slip.tsx'), 'SlipPage'),
})

const statement = createRoute({
  getParentRoute: () => world,
  path: '/money/statement',
  component: lazyRouteComponent(() => import('./statement.tsx'), 'StatementPage'),
})

const account = createRoute({
  getParentRoute: () => world,
  path: '/money/account',
  validateSearch: asText,
  component: lazyRouteComponent(() => import('./account.tsx'), 'AccountPage'),
})

const issuedStatement = createRoute({
  getParentRoute: () => world,
  path: '/money/statements/$statement',
  component: lazyRouteComponent(() => import('./issued-statement.tsx'), 'IssuedStatementPage'),
})

const newInvoice = createRoute({
  getParentRoute: () => world,
  path: '/money/invoices/new',
  validateSearch: (search): { invoice?: string; party?: string; purchase?: string } =>
    only(search, ['invoice', 'party', 'purchase']),
  component: lazyRouteComponent(() => import('../invoice-view/invoice-editor.tsx'), 'InvoiceEditorPage'),
})

const invoice = createRoute({
  getParentRoute: () => world,
  path: '/money/invoices/$invoice',
  component: lazyRouteComponent(() => import('../invoice-view/invoice.tsx'), 'InvoicePage'),
})

const orderMoney = createRoute({
  getParentRoute: () => world,
  path: '/orders/$file/money',
  component: lazyRouteComponent(() => import('./order-money.tsx'), 'OrderMoneyPage'),
})

/** The pages of money. */
export const moneyRoutes = [
  money,
  newSlip,
  statement,
  slip,
  account,
  issuedStatement,
  newInvoice,
  invoice,
  orderMoney,
] as const
