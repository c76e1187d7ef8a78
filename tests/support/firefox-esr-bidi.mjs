#!/usr/bin/env node
/**
 * The "browser" that Playwright starts for channel moz-firefox: runs Firefox ESR (FIREFOX_BIN) and relays WebDriver BiDi
 * between the two. Playwright 1.65 sends every new context a command that Firefox ESR 153 does not know; it only sets
 * media features, which our tests in Firefox leave alone, so its error is answered as a success. And it knows a download by an id,
 * which this Firefox gives to none that a page made itself, so one is added.
 */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

const tolerated = 'emulation.setMediaFeaturesOverride';
const options = { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 };

const firefox = spawn(process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr', process.argv.slice(2), {
  stdio: ['inherit', 'inherit', 'pipe'],
});
firefox.on('error', (error) => {
  console.error(String(error));
  process.exit(1);
});
firefox.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line) ?? [];
  if (!address) process.stderr.write(`${line}\n`);
  else listen(address);
});

/** Offers Playwright a socket in place of Firefox's own, whose address it reads from this line. */
function listen(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, ...options });
  server.on('listening', () => {
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`);
  });
  server.on('connection', (client, request) => relay(client, new WebSocket(address + request.url, options)));
}

function relay(client, browser) {
  const waiting = [];
  const sent = new Set();
  const downloads = new Map();
  client.on('message', (data) => {
    const text = String(data);
    if (text.includes(tolerated)) sent.add(JSON.parse(text).id);
    if (browser.readyState === WebSocket.OPEN) browser.send(text);
    else waiting.push(text);
  });
  browser.on('open', () => waiting.splice(0).forEach((text) => browser.send(text)));
  browser.on('message', (data) => client.send(named(forgiven(String(data), sent), downloads)));
  const end = () => [client, browser].forEach((socket) => socket.close());
  for (const socket of [client, browser]) socket.on('close', end).on('error', end);
}

/** The answer as it is, or a success in place of "unknown command" for the tolerated one. */
function forgiven(text, sent) {
  if (sent.size === 0) return text;
  const { id, error } = JSON.parse(text);
  return sent.delete(id) && error === 'unknown command'
    ? JSON.stringify({ type: 'success', id, result: {} })
    : text;
}

/** The report of a download with an id of our own, where it has none. */
function named(text, downloads) {
  if (!/"browsingContext\.download(WillBegin|End)"/.test(text)) return text;
  const report = JSON.parse(text);
  const { params, method } = report;
  if (params.download || params.navigation) return text;
  const key = `${params.context} ${params.url}`;
  if (method.endsWith('WillBegin')) downloads.set(key, { id: randomUUID(), name: params.suggestedFilename });
  const { id, name } = downloads.get(key) ?? {};
  if (method.endsWith('End')) {
    downloads.delete(key);
    // A second file of a name gets a number, and Playwright looks for the name that it was told.
    if (params.filepath && name) renameSync(params.filepath, join(dirname(params.filepath), name));
  }
  return JSON.stringify({ ...report, params: { ...params, download: id } });
}
