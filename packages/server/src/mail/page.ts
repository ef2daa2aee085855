import sanitize from 'sanitize-html'

const TAGS =
  'a abbr address b big blockquote br caption center cite code col colgroup dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul'.split(
    ' ',
  )

const SIZE = [/^[\d.]{1,6}(px|pt|em|rem|%)?$/]
const PLAIN = [/^[\w\s#%.,()-]{1,120}$/]

/**
 * A mail's page with a short list of elements, without scripts, forms, styles of the whole page and addresses to load anything from.
 * Pictures stand in it as data or not at all. Where a link leads is written beside it.
 */
export function pageOf(html: string, pictures: ReadonlyMap<string, string>): string {
  const body = sanitize(html, {
    allowedTags: TAGS,
    allowedAttributes: {
      '*': ['style', 'align', 'valign', 'dir', 'bgcolor', 'color', 'width', 'height'],
      a: ['title'],
      img: ['src', 'alt'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
      font: ['face', 'size'],
      table: ['border', 'cellpadding', 'cellspacing'],
      ol: ['start', 'type'],
    },
    allowedStyles: {
      '*': {
        color: PLAIN,
        'background-color': PLAIN,
        'font-size': SIZE,
        'font-weight': PLAIN,
        'font-style': PLAIN,
        'text-align': PLAIN,
        'text-decoration': PLAIN,
        border: PLAIN,
        'border-collapse': PLAIN,
        padding: PLAIN,
        margin: PLAIN,
        width: SIZE,
      },
    },
    allowedSchemes: ['data'],
    allowedSchemesByTag: { img: ['data'] },
    allowProtocolRelative: false,
    nestingLimit: 100,
    transformTags: {
      a: (_, { href = '' }) => ({
        tagName: 'a',
        attribs: /^(https?|mailto):/i.test(href) ? { title: href.slice(0, 300) } : {},
      }),
      img: (_, { src = '', alt = '' }) => {
        const shown = pictures.get(src.replace(/^cid:/i, ''))
        return shown
          ? { tagName: 'img', attribs: { src: shown, alt: alt.slice(0, 200) } }
          : { tagName: 'span', attribs: {}, text: alt ? `[${alt.slice(0, 200)}]` : '' }
      },
    },
  })
  return body.trim() === ''
    ? ''
    : `<!doctype html><html><head><meta charset="utf-8"><title></title>${STYLE}</head><body>${body}</body></html>`
}

const STYLE =
  '<style>body{margin:0;padding:8px;font:14px/1.5 system-ui,"Noto Sans SC",sans-serif;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}img{max-width:100%;height:auto}table{max-width:100%}a{color:#0b57d0;text-decoration:underline}</style>'

/** The words of a page, for mails that have no other text. */
export function textOfPage(html: string): string {
  const lines = html.slice(0, 1_000_000).replace(/<(br|\/p|\/div|\/tr|\/li|\/h[1-6])\b[^>]{0,200}>/gi, '$&\n')
  const bare = sanitize(lines, { allowedTags: [], allowedAttributes: {}, nestingLimit: 100 })
  return bare
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
