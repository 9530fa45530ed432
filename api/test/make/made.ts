import type { Answer } from '../app';

/** What a factory made; a refusal fails the test there and not ten lines further on. */
export function made<T>(answer: Answer<T>): T {
  if (answer.status >= 300) throw new Error(`a factory was refused: ${answer.status} ${answer.text}`);
  return answer.body;
}
