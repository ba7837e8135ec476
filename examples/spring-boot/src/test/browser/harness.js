// SPDX-License-Identifier: Apache-2.0
// What all tests of the page share: a browser, what counts as a fault, and how a state of the page is looked at.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [address, examples, executablePath, shots] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'];
const patience = 15_000;
const expected = /status of (400|413|422)/;

export const wide = { name: 'wide', width: 1280, height: 900, colorScheme: 'light' };
export const dark = { name: 'dark', width: 1280, height: 900, colorScheme: 'dark' };
export const narrow = { name: 'narrow', width: 390, height: 844, colorScheme: 'light' };
export const least = { name: 'least', width: 320, height: 640, colorScheme: 'light' };

const faults = [];
let browser;
mkdirSync(shots, { recursive: true });

export const document = name => join(examples, 'documents', name);
export const call = name => join(examples, 'calls', name);
export const file = (name, content) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });

/** Opens the page in a browser that knows nothing of it; whatever goes wrong while it is open is a fault. */
export async function open({ name, width, height, colorScheme }, query = '?lang=nb') {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const fault = text => faults.push(`${name}: ${text}`);
    page.on('console', message => ['error', 'warning'].includes(message.type()) && !expected.test(message.text())
        && fault(`console: ${message.text()}`));
    page.on('pageerror', error => fault(`error: ${error.message}`));
    page.on('dialog', dialog => { fault(`a script of a document ran: ${dialog.message()}`); dialog.dismiss(); });
    page.on('request', request => /^(data|blob):/.test(request.url()) || request.url().startsWith(address)
        || fault(`loads ${request.url()}`));
    await page.goto(address + query);
    await page.locator('#page').waitFor();
    return page;
}

/** No barrier, nothing wider than the screen. The page's policy forbids foreign scripts, so axe comes by way of the debugger. */
export async function look(page, name) {
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (scrolls > 0) faults.push(`${name}: scrolls sideways by ${scrolls} px`);
    const { violations, passes } = await page.evaluate(`${axe}; window.axe.run()`);
    if (passes.length === 0) faults.push(`${name}: axe checked nothing`);
    violations.forEach(({ id, nodes }) =>
        nodes.forEach(node => faults.push(`${name}: axe: ${id}: ${node.html.slice(0, 200)}`)));
    await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
}

export const decided = (page, text) => page.locator('#decided').filter({ hasText: new RegExp(`^${text}$`) }).waitFor();
export const field = (page, path) => page.locator(`[data-path="${path}"]`);
export const tab = (page, name) => page.click(`[data-tab="${name}"]`);

/** The content of the file that a button gives away, and its name. */
export async function download(page, selector) {
    const [given] = await Promise.all([page.waitForEvent('download'), page.click(selector)]);
    return { name: given.suggestedFilename(), content: readFileSync(await given.path()) };
}

/** Runs tests, each in its views, and says what went wrong. */
export async function run(tests) {
    browser = await chromium.launch({ executablePath, args: quiet });
    for (const { title, views, test } of tests) {
        for (const view of views) {
            try {
                const page = await test(view);
                await page?.context().close();
            } catch (error) {
                faults.push(`${view.name}: ${title}: ${error.stack}`);
            }
        }
    }
    await browser.close();
    faults.forEach(fault => console.error(fault));
    console.log(`${tests.length} tests of the page: ${faults.length} faults`);
    process.exit(faults.length ? 1 : 0);
}
