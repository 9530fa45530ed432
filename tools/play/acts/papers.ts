import { heading, paragraphs, PdfmakePrinter } from '@api/platform/pdf';

const printer = new PdfmakePrinter();

/** A written application to resign (11-6(2)), of a demonstration. */
export function resignationPaper(fullName: string, day: string): Promise<Buffer> {
  return printer.print(
    {
      language: 'kk',
      title: 'Өтініш / Заявление',
      author: fullName,
      content: [
        heading('Өтініш / Заявление'),
        ...paragraphs(`Өкілеттігімді доғаруды сұраймын.\nПрошу принять сложение моих полномочий.\n${fullName}, ${day}`),
      ],
    },
    { createdAt: new Date(`${day}T00:00:00Z`) },
  );
}
