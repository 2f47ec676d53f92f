import { checkWords } from '../../core/check/check.ts';
import type { Checked } from '../../core/check/checked.ts';
import { loadIndex, type OpenedIndex } from '../search/index-loader.ts';
import { answerQuestions } from '../workers/answer-worker.ts';

interface Opened {
  readonly quotations: OpenedIndex;
  readonly openRunning: () => Promise<OpenedIndex>;
}

answerQuestions<Opened, string, Checked[]>(
  async (address, tellLoading) => {
    let running: Promise<OpenedIndex> | undefined;
    const openRunning = async (): Promise<OpenedIndex> => {
      tellLoading(true);
      running ??= loadIndex(address, 'running-', tellLoading);
      const opened = await running;
      tellLoading(false);
      return opened;
    };
    return { quotations: await loadIndex(address, '', tellLoading), openRunning };
  },
  ({ quotations, openRunning }, pasted) => checkWords(pasted, quotations, openRunning),
);
