import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Some ClickHouse servers on this machine that know one another as the shards of the cluster `shards`. */
export interface Shards {
  /** What a shard answers to a statement, tabs between cells. @throws Error with what it says is wrong */
  ask(shard: number, statement: string, settings?: Readonly<Record<string, string>>): Promise<string>;
  close(): Promise<void>;
}

// Debian puts servers where only root looks.
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };

interface Ports {
  readonly tcp: number;
  readonly http: number;
  readonly between: number;
}

export async function startShards(count: number): Promise<Shards> {
  const folder = await mkdtemp(join(tmpdir(), 'shards-'));
  const all: Ports[] = [];
  for (let shard = 0; shard < count; shard += 1) {
    all.push({ tcp: await freePort(), http: await freePort(), between: await freePort() });
  }
  const servers: ChildProcess[] = [];
  const shards: Shards = {
    async ask(shard, statement, settings = {}) {
      const address = `http://127.0.0.1:${all[shard]?.http}/?${new URLSearchParams(settings)}`;
      const response = await fetch(address, { method: 'POST', body: statement });
      const text = await response.text();
      if (!response.ok) throw new Error(text);
      return text;
    },
    async close() {
      for (const server of servers) {
        const ended = new Promise((done) => server.once('close', done));
        if (server.exitCode === null && server.kill('SIGKILL')) await ended;
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
  for (const [shard, ports] of all.entries())
    servers.push(await startServer(join(folder, String(shard)), ports, all));
  for (const [shard, server] of servers.entries()) await untilUp(shard, server, shards);
  return shards;
}

async function untilUp(shard: number, server: ChildProcess, shards: Shards): Promise<void> {
  let printed = '';
  server.stderr?.on('data', (chunk) => (printed += chunk));
  for (;;) {
    const isUp = await shards.ask(shard, 'SELECT 1').then(
      () => true,
      () => false,
    );
    if (isUp) return;
    if (server.exitCode !== null) {
      await shards.close();
      throw new Error(`clickhouse-server does not start:\n${printed}`);
    }
    await wait(100);
  }
}

async function startServer(folder: string, ports: Ports, all: readonly Ports[]): Promise<ChildProcess> {
  const shards = all.map(
    ({ tcp }) => `<shard><replica><host>127.0.0.1</host><port>${tcp}</port></replica></shard>`,
  );
  await mkdir(folder);
  await writeFile(
    join(folder, 'config.xml'),
    `<yandex>
  <logger><level>error</level><console>1</console></logger>
  <tcp_port>${ports.tcp}</tcp_port><http_port>${ports.http}</http_port>
  <interserver_http_port>${ports.between}</interserver_http_port><listen_host>127.0.0.1</listen_host>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path><mark_cache_size>100000000</mark_cache_size>
  <users_config>users.xml</users_config><default_profile>default</default_profile><default_database>default</default_database>
  <remote_servers><shards>${shards.join('')}</shards></remote_servers>
</yandex>`,
  );
  await writeFile(
    join(folder, 'users.xml'),
    `<yandex>
  <profiles><default></default></profiles><quotas><default></default></quotas>
  <users><default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
</yandex>`,
  );
  const args = [`--config-file=${join(folder, 'config.xml')}`];
  return spawn('clickhouse-server', args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
}

/** A port that nobody listens on at the moment. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
