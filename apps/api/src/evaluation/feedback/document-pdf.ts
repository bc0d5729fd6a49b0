// Draws a plain document as a tagged PDF with its language and title, in an embedded font that has every letter of Welsh.
import { createRequire } from 'node:module';
import type PDFDocument from 'pdfkit';
import type { DocumentBlock, PlainDocument } from '@moothall/domain/evaluation';

const resolve = createRequire(import.meta.url).resolve;
const REGULAR = resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf');
const BOLD = resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf');

const MARGIN = 50;
const PADDING = 4;
const CELL_SIZE = 9;
type Pdf = InstanceType<typeof PDFDocument>;
type Parent = ReturnType<Pdf['struct']>;

/** @param madeAt fixed for one state of things, so that the same summary is the same file */
export async function documentPdf({ language, title, subtitle, blocks }: PlainDocument, madeAt: Date): Promise<Buffer> {
  // Large, and asked for seldom.
  const { default: Document } = await import('pdfkit');
  const pdf = new Document({
    size: 'A4', margin: MARGIN, tagged: true, pdfVersion: '1.7', lang: language === 'cy' ? 'cy-GB' : 'en-GB', displayTitle: true, bufferPages: true,
    font: REGULAR, info: { Title: `${title} – ${subtitle}`, Creator: 'Moothall', CreationDate: madeAt, ModDate: madeAt },
  });
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolveEnd, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', resolveEnd);
    pdf.on('error', reject);
  });
  pdf.registerFont('regular', REGULAR).registerFont('bold', BOLD);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  line(pdf, root, 'H1', title, { font: 'bold', size: 20 });
  line(pdf, root, 'P', subtitle, { font: 'regular', size: 11 });
  for (const block of blocks) drawBlock(pdf, root, block);
  root.end();
  numberPages(pdf);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

interface Look {
  readonly font: 'regular' | 'bold';
  readonly size: number;
}

function line(pdf: Pdf, parent: Parent, tag: 'H1' | 'H2' | 'H3' | 'P', text: string, { font, size }: Look): void {
  // A heading stays with what it is over.
  if (tag !== 'P' && pdf.y > pdf.page.height - 130) pdf.addPage();
  parent.add(
    pdf.struct(tag, {}, () => {
      pdf.font(font).fontSize(size).text(text, MARGIN, pdf.y, { width: widthOf(pdf) });
    }),
  );
  pdf.moveDown(0.5);
}

function drawBlock(pdf: Pdf, root: Parent, block: DocumentBlock): void {
  switch (block.kind) {
    case 'heading':
      pdf.moveDown(0.5);
      return line(pdf, root, block.level === 2 ? 'H2' : 'H3', block.text, { font: 'bold', size: block.level === 2 ? 14 : 12 });
    case 'text':
      return line(pdf, root, 'P', block.text, { font: 'regular', size: 10 });
    case 'list':
      for (const item of block.items) line(pdf, root, 'P', `• ${item}`, { font: 'regular', size: 10 });
      return;
    case 'table':
      return drawTable(pdf, root, block);
  }
}

type Table = Extract<DocumentBlock, { kind: 'table' }>;

function drawTable(pdf: Pdf, root: Parent, table: Table): void {
  line(pdf, root, 'P', table.caption, { font: 'bold', size: 10 });
  const widths = columnWidths(pdf, table);
  const found = pdf.struct('Table');
  root.add(found);
  drawRow(pdf, found, table.head, { widths, table, isHead: true });
  for (const row of table.rows) drawRow(pdf, found, row, { widths, table, isHead: false });
  found.end();
  pdf.moveDown(0.8);
}

/** No word is broken while there is room: each column holds its longest, and texts share what is left by how much they say. */
function columnWidths(pdf: Pdf, { head, rows, numeric }: Table): number[] {
  const all = widthOf(pdf);
  const least = head.map((text, index) => Math.max(longestWord(pdf, 'bold', [text]), longestWord(pdf, 'regular', rows.map((row) => row[index] ?? ''))) + 2 * PADDING + 1);
  const taken = sumOf(least);
  if (taken >= all) return least.map((width) => (width * all) / taken);
  const weights = head.map((text, index) => (numeric.includes(index) ? 1 : Math.max(8, Math.min(60, Math.max(text.length, ...rows.map((row) => Math.sqrt((row[index] ?? '').length) * 4))))));
  return least.map((width, index) => width + ((all - taken) * (weights[index] ?? 0)) / sumOf(weights));
}

/** @returns points, of text as it stands in a table */
function longestWord(pdf: Pdf, font: Look['font'], texts: readonly string[]): number {
  pdf.font(font).fontSize(CELL_SIZE);
  return Math.max(0, ...[...new Set(texts.flatMap((text) => text.split(/\s+/u)))].map((word) => pdf.widthOfString(word)));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

interface RowLook {
  readonly widths: readonly number[];
  readonly table: Table;
  readonly isHead: boolean;
}

function drawRow(pdf: Pdf, parent: Parent, cells: readonly string[], { widths, table, isHead }: RowLook): void {
  pdf.font(isHead ? 'bold' : 'regular').fontSize(CELL_SIZE);
  const height = Math.max(...cells.map((text, index) => pdf.heightOfString(text, { width: (widths[index] ?? 0) - 2 * PADDING }))) + 2 * PADDING;
  if (pdf.y + height > pdf.page.height - MARGIN - 20) pdf.addPage();
  const top = pdf.y;
  const row = pdf.struct('TR');
  parent.add(row);
  let left = MARGIN;
  cells.forEach((text, index) => {
    const width = widths[index] ?? 0;
    const at = left;
    row.add(
      pdf.struct(isHead || index === 0 ? 'TH' : 'TD', {}, () => {
        pdf.text(text, at + PADDING, top + PADDING, { width: width - 2 * PADDING, align: table.numeric.includes(index) ? 'right' : 'left' });
      }),
    );
    left += width;
  });
  row.end();
  pdf.markContent('Artifact', { type: 'Layout' });
  left = MARGIN;
  for (const width of widths) {
    pdf.rect(left, top, width, height).lineWidth(0.5).strokeColor('#7a7080').stroke();
    left += width;
  }
  pdf.endMarkedContent();
  pdf.x = MARGIN;
  pdf.y = top + height;
}

function numberPages(pdf: Pdf): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    const bottom = pdf.page.margins.bottom;
    // Below the margin a text would begin a page of its own.
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.font('regular').fontSize(8).text(`${index + 1} / ${count}`, MARGIN, pdf.page.height - 32, { width: widthOf(pdf), align: 'right', lineBreak: false });
    pdf.endMarkedContent();
    pdf.page.margins.bottom = bottom;
  }
}

function widthOf(pdf: Pdf): number {
  return pdf.page.width - 2 * MARGIN;
}
