import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { handedOf, nothing } from './src/handover/core/handed.ts';
import { payloadText } from './src/handover/core/pack.ts';
import { deflateText } from './src/shared/platform/deflate.ts';
import { records } from './src/workspace/core/records.ts';
const slots = parse(readFileSync('content/example.yaml','utf8'));
const get=(n,s)=>records[n].parse(slots[s], s.split('/')[1]).value;
const from={goal:get('goal','goal/example'),pitch:get('pitch','pitch/example'),person:get('person','person/tom'),conversation:get('conversation','conversation/tom')};
const link=async k=>'http://localhost:4250/open/#v1.'+await deflateText(payloadText(handedOf(k,from)));
const b=await chromium.launch({executablePath:'/usr/bin/chromium'});
const only=process.argv[2];
for (const kind of ['questions','pitch','message','conversation']) for (const [w,scheme] of [[1280,'light'],[1280,'dark'],[768,'light'],[360,'light'],[360,'dark']]) {
  if (only && only!==kind) continue;
  if (kind!=='questions' && !(w===1280&&scheme==='light') && !(w===360&&scheme==='light')) continue;
  const c=await b.newContext({viewport:{width:w,height:900},colorScheme:scheme});
  const p=await c.newPage(); p.on('console',m=>console.log(kind,m.text())); p.on('pageerror',e=>console.log('ERR',e.message));
  await p.goto(await link(kind)); await p.waitForSelector('.offer');
  await p.screenshot({path:`/tmp/h-${kind}-${w}-${scheme}.png`,fullPage:true});
  if (w===1280&&scheme==='light') { await p.pdf({path:`/tmp/h-${kind}.pdf`,format:'A4'}); }
  if (kind==='questions'&& scheme==='light') { await p.click('.offer .button'); await p.waitForSelector('.undo'); await p.screenshot({path:`/tmp/h-added-${w}.png`,fullPage:true}); console.log(await p.evaluate(()=>[document.activeElement.outerHTML, location.hash, Object.keys(localStorage)])); await p.goto('about:blank'); await p.goto(await link(kind)); await p.waitForSelector('.offer'); await p.screenshot({path:`/tmp/h-again-${w}.png`,fullPage:true}); }
  await c.close();
}
const p=await b.newPage({viewport:{width:1280,height:900}});
await p.goto('http://localhost:4250/open/'); await p.waitForSelector('.refusal'); await p.screenshot({path:'/tmp/h-none.png',fullPage:true});
console.log((await link('questions')).length,(await link('conversation')).length);
await b.close();
