#!/usr/bin/env node
// The `crossquote` command. Written for every Node since 12, so that an old one runs it and says what to do; the
// commands themselves need a current one, which comes along where npm has it for the machine.

// biome-ignore-start lint/style/useNodejsImportProtocol: Node 12 does not know it.
const { spawn } = require('child_process');
const { dirname, join } = require('path');
// biome-ignore-end lint/style/useNodejsImportProtocol: as above.
const { engines } = require('../../package.json');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const [wantedMajor = 0, wantedMinor = 0] = engines.node.replace(/^\D*/, '').split('.').map(Number);

if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) {
  import('./main.ts');
} else {
  const carried = findCarriedNode();
  if (carried === undefined) {
    console.error(
      `Crossquote needs Node ${wantedMajor}.${wantedMinor} or newer, and this is ${process.versions.node}. Install a current Node from https://nodejs.org, open a new terminal and say the same again.`,
    );
    process.exitCode = 1;
  } else {
    runWith(carried);
  }
}

/** The Node that npm has installed beside this package; none for Macs, and for Windows on Arm. */
function findCarriedNode() {
  const isWindows = process.platform === 'win32';
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
  try {
    return join(dirname(require.resolve(`${name}/package.json`)), 'bin', isWindows ? 'node.exe' : 'node');
  } catch {
    return undefined;
  }
}

/** @param {string} node */
function runWith(node) {
  const child = spawn(node, [__filename, ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal tells both of them; who ends only this one means both.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => {
    process.exitCode = code === null ? (signal === 'SIGINT' ? 130 : 1) : code;
  });
}
