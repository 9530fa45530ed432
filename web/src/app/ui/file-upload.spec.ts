import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { StoredFileView } from '@shared/files/file.contract';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { FileUpload } from './file-upload';

const kept: StoredFileView = { id: 'f', mediaType: 'application/pdf', size: 2048, sha256: 'a' };

describe('A file that is sent with a form', () => {
  let fixture: ComponentFixture<FileUpload>;
  let server: HttpTestingController;
  let given: (StoredFileView | null)[];
  const page = () => fixture.nativeElement as HTMLElement;

  async function choose(file: File): Promise<void> {
    const field = page().querySelector('input');
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    field?.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  }

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru');
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(FileUpload);
    fixture.componentRef.setInput('name', 'fileId');
    fixture.componentRef.setInput('label', 'Заявление');
    fixture.componentInstance.uploaded.subscribe((file) => given.push(file));
    given = [];
    await fixture.whenStable();
  });

  it('goes as it is, without its name, and gives what the record refers to', async () => {
    const file = new File(['%PDF-'], 'Иванов о сложении.pdf', { type: 'application/pdf' });
    await choose(file);
    const sent = server.expectOne('/api/v1/files');
    const { body, headers } = sent.request;
    expect(body).toBe(file);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.keys().map((name) => headers.get(name))).not.toContain(file.name);
    sent.flush(kept);
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(given).toEqual([null, kept]);
    expect(textOf(page().querySelector('[role=status]'))).toBe('✓ Отправлено: 2 КБ.');
  });

  it('is not sent when it is of another type or too large, and says so', async () => {
    await choose(new File(['x'], 'a.docx', { type: 'application/msword' }));
    expect(textOf(page())).toContain('Файлы этого типа не принимаются.');
    const large = new File(['x'], 'a.pdf', { type: 'application/pdf' });
    Object.defineProperty(large, 'size', { value: 11 * 1024 * 1024 });
    await choose(large);
    expect(textOf(page())).toContain('Файл больше 10 МБ.');
    server.expectNone('/api/v1/files');
    expect(given).toEqual([null, null]);
  });
});
