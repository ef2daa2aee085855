/**
 * A plain page as PDF 1.4 with a title and lines below it: what a story shows where a customer, a bank or a supplier would have sent
 * a scan. Letters outside Latin-1 are left out. One character is one byte.
 */
export function proofPage(title: string, lines: readonly string[]): string {
  const text = [
    'BT /F1 16 Tf 60 760 Td',
    `(${written(title)}) Tj`,
    '/F1 11 Tf',
    ...lines.map((line) => `0 -22 Td (${written(line)}) Tj`),
    'ET',
  ].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ].map((body, i) => `${i + 1} 0 obj\n${body}\nendobj\n`)
  const head = '%PDF-1.4\n'
  const places = objects.map((_, i) => head.length + objects.slice(0, i).join('').length)
  const body = `${head}${objects.join('')}`
  const entries = places.map((place) => `${`${place}`.padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
}

function written(text: string): string {
  return text.replace(/[^\x20-\x7e\xa0-\xff]/g, '').replace(/[\\()]/g, '\\$&')
}
