// Draws a plain document as one page of HTML that stands alone, has no script, and prints well.
import type { DocumentBlock, PlainDocument } from '@moothall/domain/evaluation';

const STYLE = `body{font:16px/1.5 "DejaVu Sans",Arial,sans-serif;color:#1b1b1f;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.8rem;line-height:1.2;margin-bottom:.2rem}h2{font-size:1.3rem;margin-top:2rem;border-bottom:2px solid #5a2a6b}h3{font-size:1.1rem}
p{max-width:44rem;white-space:pre-line}.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:1rem 0}caption{text-align:left;font-weight:bold;padding:.3rem 0}
th,td{border:1px solid #7a7080;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}th{background:#f3eff5}.n{text-align:right;white-space:nowrap}
@media screen and (max-width:40rem){td:last-child:not(.n){min-width:15rem}}
@media print{body{margin:0;max-width:none;font-size:10pt}tr,h2,h3{break-inside:avoid;break-after:auto}h2,h3{break-after:avoid}.scroll{overflow:visible}}
@page{margin:18mm}`;

export function documentHtml({ language, title, subtitle, blocks }: PlainDocument): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${title} – ${subtitle}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(subtitle)}</p>
${blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}

function blockHtml(block: DocumentBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'text':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block);
  }
}

function tableHtml({ caption, head, rows, numeric }: Extract<DocumentBlock, { kind: 'table' }>): string {
  const className = (index: number): string => (numeric.includes(index) ? ' class="n"' : '');
  const heads = head.map((text, index) => `<th scope="col"${className(index)}>${escapeHtml(text)}</th>`).join('');
  const cells = (row: readonly string[]): string =>
    row.map((text, index) => (index === 0 ? `<th scope="row"${className(index)}>${escapeHtml(text)}</th>` : `<td${className(index)}>${escapeHtml(text)}</td>`)).join('');
  // A wide table is moved along by the keyboard too.
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escapeHtml(caption)}"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</tbody></table></div>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}
