import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  articlesOf,
  eventFile,
  outletsFile,
  settingsFile,
  speakersFile,
  storiesFile,
} from './invented-news.ts';

/**
 * Writes a content folder of so many invented events with so many reports each, the same for the same numbers: any event
 * of it is made from its own number, so that the first sixty events of a large archive are those of a small one.
 */
export async function writeArchive(folder: string, events: number, articlesEach: number): Promise<void> {
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await write('site.yaml', settingsFile);
  await write('outlets.yaml', outletsFile);
  await write('speakers.yaml', speakersFile(events));
  await write('stories.yaml', storiesFile(events));
  for (let event = 0; event < events; event += 1) {
    const { id, text } = eventFile(event);
    await write(`events/${id}.md`, text);
    for (const article of articlesOf(event, articlesEach))
      await write(`articles/${id}/${article.name}.md`, article.text);
  }
}
