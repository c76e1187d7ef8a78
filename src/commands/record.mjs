/**
 * What `npm run serve -- --record <file>` writes down for `tests/checks/requests.ts`: one JSON line for each request, and one for each breach
 * of a page's policy that a browser reports.
 */
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where browsers send reports, below the base path. */
const REPORTS = 'policy-report';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/**
 * Begins a record in `file`, which is made where it is missing, and emptied.
 *
 * @param base The base path of the site, with both slashes.
 * @returns `note` writes a request down, and answers it and returns true where it is a report; `headersFor` gives the headers that make a browser
 *   report: the policy that the page itself carries, once more, since one in a page can't name an address for reports.
 */
export function beginRecord(file, base) {
  mkdirSync(dirname(file), { recursive: true });
  const out = createWriteStream(file);
  const write = (row) => void out.write(`${JSON.stringify(row)}\n`);
  return {
    note(request, response) {
      const { method, url, headers } = request;
      if (url === base + REPORTS) {
        collect(request, (text) => write({ kind: 'violation', report: reportIn(text) }));
        response.writeHead(204).end();
        return true;
      }
      const size = Number(headers['content-length'] ?? 0);
      write({ kind: 'request', base, method, url, size, cookie: headers.cookie, referer: headers.referer });
      return false;
    },
    headersFor(page, host) {
      const [, meta] = META.exec(readFileSync(page, 'utf8')) ?? [];
      // In a sandboxed frame WebKit takes 'self' for nothing, and what stands beside it there is the address of the real site.
      const policy = meta?.replaceAll("'self'", `'self' http://${host}`);
      return policy && { 'Content-Security-Policy-Report-Only': `${policy};report-uri ${base}${REPORTS}` };
    },
  };
}

/** A report as browsers write it. WebKit sends empty ones from sandboxed frames: those have no report. */
function reportIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function collect(request, done) {
  let text = '';
  request.on('data', (part) => (text += part));
  request.on('end', () => done(text));
}
