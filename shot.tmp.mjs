import { chromium } from "@playwright/test";
const base="http://localhost:4870";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const pages = JSON.parse(process.argv[2]);
for (const [email, path, name, steps=[]] of pages) {
  for (const width of [1280, 360]) {
    const ctx = await b.newContext({ viewport: { width, height: 900 }, locale: "de-DE" });
    const p = await ctx.newPage();
    if (email) { await p.goto(base+"/login"); await p.fill("input[name=email]", email); await p.fill("input[name=password]", "Lotse-Demo-2026!"); await p.click("main button[type=submit]"); await p.waitForURL(u=>!u.pathname.startsWith("/login")); }
    await p.goto(base+path);
    for (const s of steps) { if (s.startsWith("!")) { await p.evaluate(()=>document.querySelectorAll("details").forEach(d=>d.open=true)); } else if (s.startsWith("goto:")) { { await p.waitForTimeout(500); await p.goto(p.url().split("?")[0].replace(/#.*/,"").replace(/\/way$/,"")+"/way"+s.slice(5)); }; } else if (s.startsWith("open~~")) { await p.click("summary:has-text(\"" + s.slice(6) + "\")"); } else if (s.startsWith("fill~~")) { const [,sel,val]=s.split("~~"); await p.fill(sel,val); } else { await p.click(s); await p.waitForLoadState("networkidle"); } }
    await p.waitForTimeout(300);
    await p.screenshot({ path: `/tmp/pics/${name}-${width}.png`, fullPage: true });
    console.log(name, width, p.url());
    await ctx.close();
  }
}
await b.close();
