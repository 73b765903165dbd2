import { parentPort } from 'node:worker_threads';

import type { Answered, Asked, Said } from './thread.ts';

/**
 * What a thread's file does: it answers what it is asked. `handedOver` names the memory of an answer that the thread
 * needs no more. An error is told as what it is made of: an Error without the properties of its class.
 */
export function answerQuestions<Q, A>(
  answer: (question: Q) => A | Promise<A>,
  handedOver: (answer: A) => ArrayBuffer[] = () => [],
): void {
  const reply = async ({ number, question }: Asked<Q>): Promise<void> => {
    try {
      const given = await answer(question);
      parentPort?.postMessage({ number, answer: given } satisfies Answered<A>, handedOver(given));
    } catch (error) {
      parentPort?.postMessage({ number, error } satisfies Answered<A>);
    }
  };
  parentPort?.on('message', (asked: Asked<Q>) => void reply(asked));
}

/** Says something to whoever has started this thread. */
export function tell(sentence: string): void {
  parentPort?.postMessage({ said: sentence } satisfies Said);
}
