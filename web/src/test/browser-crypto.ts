import { webcrypto } from 'node:crypto';
import { arrayBuffer, text } from 'node:stream/consumers';
import { ReadableStream, TransformStream, WritableStream } from 'node:stream/web';
import { TextDecoder, TextEncoder } from 'node:util';

/** Of a response, all that sealing asks: what a stream holds. */
class Response {
  constructor(private readonly stream: ReadableStream) {}

  arrayBuffer(): Promise<ArrayBuffer> {
    return arrayBuffer(this.stream);
  }

  text(): Promise<string> {
    return text(this.stream);
  }
}

/** What sealing asks of a browser and jsdom does not have; Node has the same. */
export function browserThatSeals(): void {
  const parts = {
    crypto: webcrypto,
    ReadableStream,
    Response,
    TextDecoder,
    TextEncoder,
    TransformStream,
    WritableStream,
  };
  for (const [name, value] of Object.entries(parts)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
