import type { FromWorker, ToWorker } from './worker-messages.ts';

type TellLoading = (isLoading: boolean) => void;

/** The worker's side: while it is at work only the newest question waits. */
export function answerQuestions<Opened, Question, Answer>(
  open: (address: string, tellLoading: TellLoading) => Promise<Opened>,
  answer: (opened: Opened, question: Question) => Promise<Answer>,
): void {
  let opened: Promise<Opened> | undefined;
  let waiting: { readonly id: number; readonly question: Question } | undefined;
  let isRunning = false;
  let asked = 0;
  const post = (message: FromWorker<Answer>): void => postMessage(message);
  const fail = (error: unknown): void =>
    post({ kind: 'failed', id: asked, message: error instanceof Error ? error.message : String(error) });

  const run = async (): Promise<void> => {
    isRunning = true;
    while (waiting) {
      // Whatever else has been typed meanwhile is read first.
      await new Promise((resolve) => setTimeout(resolve));
      const { id, question } = waiting;
      waiting = undefined;
      asked = id;
      try {
        if (!opened) throw new Error('A question came before the index was opened.');
        const index = await opened;
        post({ kind: 'working', id });
        post({ kind: 'found', id, answer: await answer(index, question) });
      } catch (error) {
        fail(error);
      }
    }
    isRunning = false;
  };

  addEventListener('message', ({ data }: MessageEvent<ToWorker<Question>>) => {
    if (data.kind === 'open') {
      opened = open(data.address, (isLoading) =>
        post({ kind: isLoading ? 'loading' : 'working', id: asked }),
      );
      opened.then(() => post({ kind: 'ready' }), fail);
      return;
    }
    waiting = data;
    if (!isRunning) void run();
  });
}
