import { chromiumPath, ARGS } from './chromium.tmp.mjs';
import { chromium } from 'playwright-core';
import { createServer } from 'node:http'; import { readFile } from 'node:fs/promises'; import { extname } from 'node:path';
const types={'.html':'text/html','.css':'text/css','.js':'text/javascript','.svg':'image/svg+xml','.woff2':'font/woff2','.json':'application/json','.png':'image/png'};
const server=createServer(async(q,r)=>{let p=new URL(q.url,'http://x').pathname; if(p.endsWith('/'))p+='index.html'; try{const b=await readFile('dist'+decodeURIComponent(p)); r.writeHead(200,{'content-type':types[extname(p)]??'application/octet-stream'}); r.end(b);}catch{r.writeHead(404);r.end()}}).listen(0);
const port=server.address().port;
const b=await chromium.launch({executablePath:await chromiumPath(),args:ARGS});
for(const spec of process.argv.slice(2)){const [path,w,theme,name,click]=spec.split('|'); const c=await b.newContext({viewport:{width:+w,height:w<500?780:900},colorScheme:theme||'light'}); const p=await c.newPage(); p.on('console',m=>console.log(name,m.text())); p.on('pageerror',e=>console.log(name,e.message)); await p.goto(`http://127.0.0.1:${port}${path}`); if(click) await p.evaluate(click); await p.evaluate(()=>document.fonts.ready);
console.log(name,'overflow', await p.evaluate(()=>document.documentElement.scrollWidth-innerWidth)); await p.screenshot({path:`/tmp/ev/${name}.png`,fullPage:true}); await c.close();}
await b.close(); server.close();
