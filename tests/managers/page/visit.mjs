// A visit to a page with a consent manager: reads what is to be done from standard input, and writes what the visitor and
// the server saw.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM, VirtualConsole } from 'jsdom';

import { Jar } from './jar.mjs';
import klaro from './klaro.mjs';
import orejime from './orejime.mjs';
import tarteaucitron from './tarteaucitron.mjs';
import vanilla_cookieconsent from './vanilla_cookieconsent.mjs';

const MANAGERS = { klaro, orejime, tarteaucitron, vanilla_cookieconsent };
const package_file = createRequire(import.meta.url).resolve;

const plan = JSON.parse(readFileSync(0, 'utf8'));
const manager = MANAGERS[plan.manager];

const jar = new Jar(plan.url);
for (const line of plan.cookies) jar.set(line, false);

const complaints = [];
const virtualConsole = new VirtualConsole();
for (const kind of ['error', 'warn', 'jsdomError']) {
  virtualConsole.on(kind, (first) => complaints.push(`${kind}: ${first?.stack ?? first}`));
}

const page = `<!doctype html><html lang="${plan.lang}"><head><script src="/manager.js"></script></head><body><h1>City</h1></body></html>`;
const { window } = new JSDOM(page, {
  url: plan.url,
  runScripts: 'outside-only',
  pretendToBeVisual: true,
  virtualConsole,
});
window.addEventListener('error', (event) => complaints.push(`uncaught: ${event.message}`));
window.addEventListener('unhandledrejection', (event) => complaints.push(`uncaught: ${event.reason}`));
// jsdom has neither.
window.HTMLElement.prototype.scrollIntoView ??= () => {};
window.scrollTo = () => {};
Object.defineProperty(window.document, 'cookie', {
  get: () => jar.header(true),
  set: (line) => jar.set(String(line), true),
});

const until = async (what, is_there) => {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = is_there();
    if (found) return found;
    await new Promise((later) => setTimeout(later, 20));
  }
  throw new Error(`there is no ${what}: ${window.document.body.innerHTML.slice(0, 2000)}`);
};

const tools = {
  window,
  config: plan.config,
  lang: plan.lang,
  complaints,
  until,
  // Runs a file of a package in the page, as a `<script>` of it would.
  script: (file) => window.eval(readFileSync(package_file(file), 'utf8')),
  click: async (selector) => (await until(selector, () => window.document.querySelector(selector))).click(),
  text: (selector) => window.document.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '',
};

const seen = [];
const look = () =>
  seen.push({
    header: jar.header(false),
    kept: jar.kept.map((cookie) => ({ ...cookie, days: cookie.ends && Math.round((cookie.ends - Date.now()) / 864e5) })),
  });

const visit = await manager(tools);
const banner = await visit.banner();
look();
let panel = '';
for (const step of plan.steps) {
  if (step === 'open') {
    panel = await visit.panel();
  } else if (step === 'accept') {
    await visit.accept();
  } else if (step === 'refuse') {
    await visit.refuse();
  } else if (step.set) {
    for (const line of step.set) jar.set(line, false);
  } else {
    await visit.choose(step.choose);
  }
  await new Promise((later) => setTimeout(later, 50));
  look();
}

const { document } = window;
process.stdout.write(
  JSON.stringify({
    complaints,
    banner,
    panel,
    links: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')),
    marks: document.querySelectorAll('b.smuggled, img[src="x"]').length,
    events: window.events ?? [],
    seen,
  }),
);
process.exit(0);
