import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface Answer {
  readonly status: number;
  /** By small letters; a header that is sent twice has two values. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly body: Buffer;
}

export interface WebServer {
  ask(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  close(): Promise<void>;
}

// Debian puts servers where only root looks.
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` };

export const isInstalled = (program: string) => spawnSync(program, ['-h'], { env }).error === undefined;

/** The example in docs/hosting.md, for a site at `base` below `root`. */
export async function readExample(language: 'nginx' | 'caddy', root: string, base: string): Promise<string> {
  const text = await readFile('docs/hosting.md', 'utf8');
  const example = text.split(`\`\`\`${language}\n`)[1]?.split('```')[0];
  if (example === undefined) throw new Error(`docs/hosting.md has no example for ${language}.`);
  return example.replaceAll('/srv/www/quotes/', join(root, base)).replaceAll('/srv/www', root);
}

/** A folder in which a built site lies at its base. */
export async function layOut(site: string, base: string): Promise<{ root: string; remove(): Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), 'host-'));
  const root = join(parent, 'www');
  const place = join(root, base).replace(/\/$/, '');
  await mkdir(dirname(place), { recursive: true });
  await symlink(site, place);
  return { root, remove: () => rm(parent, { recursive: true, force: true }) };
}

/** nginx as Debian sets it up, with one server block, on a socket instead of a port. */
export async function startNginx(serverBlock: string): Promise<WebServer> {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const socket = join(folder, 'socket');
  const listening = serverBlock.replace(/^ *listen .*\n/gm, '').replace('{', `{\n    listen unix:${socket};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  const conf = `${user}worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 64; }
http {
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    gzip on;
    access_log off;
    ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
    ${listening}
}
`;
  await writeFile(join(folder, 'nginx.conf'), conf);
  return start('nginx', ['-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], folder, socket);
}

/** Caddy with one site block, on a socket and without certificates. */
export async function startCaddy(siteBlock: string): Promise<WebServer> {
  const folder = await mkdtemp(join(tmpdir(), 'caddy-'));
  const socket = join(folder, 'socket');
  const listening = siteBlock.replace(/^(\S+) \{/, (_, host) => `http://${host} {\n\tbind unix/${socket}`);
  await writeFile(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${listening}`);
  return start(
    'caddy',
    ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'],
    folder,
    socket,
  );
}

async function start(program: string, args: string[], folder: string, socket: string): Promise<WebServer> {
  const child = spawn(program, args, {
    env: { ...env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
  const ended = new Promise<void>((done) => child.once('close', () => done()));
  const server: WebServer = {
    ask: (path, headers = {}) => ask(socket, path, headers),
    close: async () => {
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
  for (;;) {
    const isUp = await server.ask('/').then(
      () => true,
      () => false,
    );
    if (isUp) return server;
    if (child.exitCode !== null) {
      await server.close();
      throw new Error(`${program} does not start:\n${printed}`);
    }
    await wait(50);
  }
}

function ask(socketPath: string, path: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((done, fail) => {
    const asking = request(
      { socketPath, path, headers: { host: 'school.example', ...headers } },
      async (response) => {
        const found: Record<string, string[]> = {};
        for (let at = 0; at < response.rawHeaders.length; at += 2) {
          const name = response.rawHeaders[at]?.toLowerCase() ?? '';
          found[name] = [...(found[name] ?? []), response.rawHeaders[at + 1] ?? ''];
        }
        const body = Buffer.concat(await response.toArray());
        done({ status: response.statusCode ?? 0, headers: found, body });
      },
    );
    asking.on('error', fail);
    asking.end();
  });
}
