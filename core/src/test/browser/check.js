// SPDX-License-Identifier: Apache-2.0
// Opens every page of a folder: check.js <folder> <browser>
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [folder, executablePath] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'];
const views = [
    { width: 1280, height: 900, colorScheme: 'light' },
    { width: 1280, height: 900, colorScheme: 'dark' },
    { width: 360, height: 740, colorScheme: 'light' },
];
// Of 1 025 000 kr, 650 000 are salary, 240 000 travel, 110 000 lodging and 25 000 overhead; the limit is 60 %.
const pieces = [650 / 1025, 240 / 1025, 110 / 1025, 25 / 1025];
// 2 400 kr against 2 300: the whole bar, the mark at 2 300 ÷ 2 400. 1 100 kr against 1 500.
const gauges = [[1, 2300 / 2400], [1100 / 1500, 1]];

const faults = [];
const browser = await chromium.launch({ executablePath, args: quiet });

async function check(path, { width, height, colorScheme }) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme, bypassCSP: true });
    const fault = text => faults.push(`${path} at ${width} px, ${colorScheme}: ${text}`);
    page.on('console', message => ['error', 'warning'].includes(message.type()) && fault(`console: ${message.text()}`));
    page.on('pageerror', error => fault(`error: ${error.message}`));
    page.on('dialog', dialog => { fault(`a script of a document ran: ${dialog.message()}`); dialog.dismiss(); });
    const own = pathToFileURL(resolve(path)).href;
    page.on('request', request => request.url() !== own && !request.url().startsWith('data:')
        && fault(`loads ${request.url()}`));
    await page.goto(own);

    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (scrolls > 0) fault(`scrolls sideways by ${scrolls} px`);
    if (basename(path).startsWith('2-')) await lengths(page, fault);
    await links(page, path, fault);

    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate(() => window.axe.run());
    if (passes.length === 0) fault('axe checked nothing');
    violations.forEach(({ id, nodes }) => nodes.forEach(node => fault(`axe: ${id}: ${node.html.slice(0, 200)}`)));
    await page.close();
}

// A link leads to a place on the page, to another page of the folder, or to where a rule is published.
async function links(page, path, fault) {
    const dead = await page.evaluate(() => [...document.querySelectorAll('a')]
        .map(a => a.getAttribute('href'))
        .filter(href => href.startsWith('#') && !document.getElementById(href.slice(1))));
    const files = await page.evaluate(() => [...document.querySelectorAll('a')]
        .map(a => a.getAttribute('href'))
        .filter(href => !href.startsWith('#') && !href.startsWith('https://')));
    dead.concat(files.filter(file => !existsSync(join(dirname(path), file))))
        .forEach(href => fault(`a link leads nowhere: ${href}`));
}

async function lengths(page, fault) {
    const drawn = await page.evaluate(() => {
        const part = (bar, element) => {
            const whole = bar.getBoundingClientRect();
            const box = element.getBoundingClientRect();
            return { from: (box.left - whole.left) / whole.width, length: box.width / whole.width };
        };
        const bar = document.querySelector('figure svg.bar');
        return {
            pieces: [...bar.querySelectorAll('rect')].map(rect => part(bar, rect).length),
            mark: part(bar, bar.querySelector('line')).from,
            gauges: [...document.querySelectorAll('.gauge svg')].map(svg =>
                [part(svg, svg.querySelector('.used')).length, part(svg, svg.querySelector('line')).from]),
        };
    });
    const compare = (what, found, expected) =>
        Math.abs(found - expected) < 0.002 || fault(`${what} is ${found} of the bar, not ${expected}`);
    if (drawn.pieces.length !== pieces.length) fault(`${drawn.pieces.length} pieces, not ${pieces.length}`);
    if (drawn.gauges.length !== gauges.length) fault(`${drawn.gauges.length} gauges, not ${gauges.length}`);
    pieces.forEach((expected, i) => compare(`piece ${i}`, drawn.pieces[i], expected));
    compare('the mark', drawn.mark, 0.6);
    gauges.forEach(([used, mark], i) => {
        compare(`gauge ${i}`, drawn.gauges[i][0], used);
        compare(`mark ${i}`, drawn.gauges[i][1], mark);
    });
}

// The languages differ in their words only: the first is looked at in every view, the others where there is least room.
let pages = 0;
for (const [i, language] of readdirSync(folder).entries()) {
    for (const file of readdirSync(join(folder, language))) {
        for (const view of i === 0 ? views : views.slice(-1)) await check(join(folder, language, file), view);
        pages++;
    }
}
await browser.close();

faults.forEach(fault => console.error(fault));
if (pages === 0) faults.push('there are no pages');
console.log(`${pages} pages: ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
