interface Command {
  /** For the list of commands. */
  readonly does: string;
  /** Its file reads the arguments and does it all. */
  readonly run: () => Promise<unknown>;
}

/** Every command by its name, in the order in which somebody comes to need them. */
export const commands: Readonly<Record<string, Command>> = {
  new: { does: 'starts an event', run: () => import('./new.ts') },
  add: {
    does: 'makes articles from saved pages, texts, tables and archives of them',
    run: () => import('./add.ts'),
  },
  dev: { does: 'serves the site and makes it again on every change', run: () => import('./dev.ts') },
  validate: { does: 'lists everything that is wrong with the content', run: () => import('./validate.ts') },
  suggest: { does: 'lists what an editor may decide', run: () => import('./suggest.ts') },
  speakers: {
    does: 'lists who is quoted often and has no entry',
    run: () => import('./speakers.ts'),
  },
  build: { does: 'makes the site in dist/', run: () => import('./build.ts') },
  preview: { does: 'serves the built site as a host does', run: () => import('./preview.ts') },
  host: { does: 'writes what a host needs into the folder', run: () => import('./host.ts') },
  upload: {
    does: 'uploads the built site to a web space by FTP, and deletes what is gone',
    run: () => import('./upload.ts'),
  },
  analyze: { does: 'gives the analysis without a site', run: () => import('./analyze.ts') },
  archive: {
    does: 'finds reuse and events in an archive of any size',
    run: () => import('./archive.ts'),
  },
};
