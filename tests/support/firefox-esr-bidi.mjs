#!/usr/bin/env node
/**
 * The "browser" that Playwright starts for channel moz-firefox: runs Firefox ESR (FIREFOX_BIN) and relays WebDriver BiDi
 * between the two. Playwright 1.65 sends every new context a command that Firefox ESR 153 does not know; it only sets
 * media features, which our tests in Firefox leave alone, so its error is answered as a success.
 */
import { spawn } from 'node:child_process';
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
  client.on('message', (data) => {
    const text = String(data);
    if (text.includes(tolerated)) sent.add(JSON.parse(text).id);
    if (browser.readyState === WebSocket.OPEN) browser.send(text);
    else waiting.push(text);
  });
  browser.on('open', () => waiting.splice(0).forEach((text) => browser.send(text)));
  browser.on('message', (data) => client.send(forgiven(String(data), sent)));
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
