// Lighthouse on one page of every kind, as a telephone and as a desk sees it. Says the four scores of each, and of what is below 95 why.
//   node bench/Lighthouse/run.mjs http://127.0.0.1:5511 [mobile|desktop] [words of names of kinds]
import { readFileSync } from "node:fs";
import lighthouse, { desktopConfig } from "lighthouse";
import puppeteer from "puppeteer-core";

const WANTED = 95;
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const [site, only = "", ...words] = process.argv.slice(2);
if (!site) {
  console.error("Which site? node bench/Lighthouse/run.mjs http://127.0.0.1:5511");
  process.exit(2);
}

// The kinds of page are those that the tests walk through.
const source = readFileSync(new URL("../../tests/App.Tests/Browsing/PageTypes.cs", import.meta.url), "utf8");
const kinds = [...source.matchAll(/new\("([^"]+)", @?"[^"]*", "([^"]+)"/g)].map(([, name, address]) => ({ name, address }))
  .filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const browser = await puppeteer.launch({ executablePath: "/usr/bin/chromium", args: flags });
const port = Number(new URL(browser.wsEndpoint()).port);
let below = 0;

// A browser that has just started is busy with itself, and the first page of a run would pay for it.
const first = await browser.newPage();
await first.goto(site);
await new Promise((resolve) => setTimeout(resolve, 5000));
await first.close();

for (const form of ["mobile", "desktop"].filter((name) => !only || name === only)) {
  console.log(`\n| ${form} | ${CATEGORIES.join(" | ")} |\n|---|${CATEGORIES.map(() => "--:").join("|")}|`);
  for (const { name, address } of kinds) {
    // Views of views and pages that are not there keep themselves out of search engines on purpose: for that they lose nothing.
    const kept = /name="robots" content="noindex"/.test(await (await fetch(site + address)).text());
    const { lhr } = await lighthouse(
      site + address, { port, logLevel: "error", onlyCategories: CATEGORIES, skipAudits: kept ? ["is-crawlable", "http-status-code"] : [], ignoreStatusCode: true }, form === "desktop" ? desktopConfig : undefined);
    const scores = CATEGORIES.map((category) => Math.round(100 * lhr.categories[category].score));
    console.log(`| ${name} | ${scores.join(" | ")} |`);
    CATEGORIES.forEach((category, at) => {
      if (scores[at] >= WANTED) return;
      below++;
      for (const { id } of lhr.categories[category].auditRefs.filter((ref) => ref.weight > 0 && (lhr.audits[ref.id].score ?? 1) < 0.9)) {
        const { title, displayValue = "", details } = lhr.audits[id];
        console.error(`  ${name}, ${category}: ${title} ${displayValue} ${(details?.items ?? []).slice(0, 3).map((item) => item.node?.snippet ?? item.description ?? "").join(" ")}`);
      }
    });
  }
}

await browser.close();
process.exit(below > 0 ? 1 : 0);
