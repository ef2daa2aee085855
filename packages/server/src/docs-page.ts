type Json = Readonly<Record<string, unknown>>

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly tags: readonly string[]
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required: boolean
    readonly description?: string
  }[]
  readonly requestBody?: { readonly content: Json }
  readonly responses: Json
}

/** The OpenAPI document as one plain page: every act, question and door with its shapes. No script, readable offline. */
export function docsPage(document: Json): string {
  const operations = Object.entries(document['paths'] as Record<string, Record<string, Operation>>).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
  const tags = [...new Set(operations.flatMap(({ operation }) => operation.tags))]
  const info = document['info'] as { title: string; version: string; description: string }
  const index = operations.map(
    ({ operation }) =>
      `<li><a href="#${operation.operationId}">${text(operation.operationId)}</a> ${text(operation.summary)}</li>`,
  )
  const parts = tags.map(
    (tag) =>
      `<h2>${text(tag)}</h2>${operations
        .filter(({ operation }) => operation.tags.includes(tag))
        .map(section)
        .join('')}`,
  )
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${text(info.title)} API</title><style>${STYLE}</style><main><h1>${text(info.title)} API ${text(info.version)}</h1>
<p>${text(info.description)}</p><p><a href="/api/openapi.json">openapi.json</a></p><details><summary>${operations.length} operations</summary><ul>${index.join('')}</ul></details>${parts.join('')}</main></html>`
}

function section({ path, method, operation }: { path: string; method: string; operation: Operation }): string {
  const rows = (operation.parameters ?? []).map(
    (one) =>
      `<tr><td><code>${text(one.name)}</code></td><td>${text(one.in)}</td><td>${one.required ? 'required' : ''}</td><td>${text(one.description ?? '')}</td></tr>`,
  )
  return `<section id="${operation.operationId}"><h3>${text(operation.summary)}</h3><p><b>${method}</b> <code>${text(path)}</code></p>
<p>${text(operation.description ?? '')}</p>${rows.length > 0 ? `<table>${rows.join('')}</table>` : ''}
${shape('Request', operation.requestBody?.content)}${shape('Answer', (operation.responses['200'] as { content?: Json } | undefined)?.content)}</section>`
}

function shape(title: string, content: Json | undefined): string {
  const [first] = Object.values(content ?? {}) as { schema?: unknown }[]
  if (!first?.schema) return ''
  return `<details><summary>${title}</summary><pre>${text(JSON.stringify(first.schema, null, 2))}</pre></details>`
}

function text(value: string): string {
  return value.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`)
}

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;color:#1a2230;background:#f3f4f6;margin:0}main{max-width:920px;margin:0 auto;padding:24px}
section{background:#fff;border:1px solid #e2e5e9;border-radius:8px;padding:4px 16px 12px;margin:12px 0}h3{font-size:16px}code,pre{font-size:13px}
pre{background:#f3f4f6;padding:8px;overflow:auto;max-height:420px}td{padding:2px 12px 2px 0;vertical-align:top}a{color:#254e9c}`
