// SPDX-License-Identifier: Apache-2.0
// Does what an officer does: officer.js <address> <documents> <browser> <folder for screenshots>
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const [address, documents, executablePath, shots] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'];
const sample = name => readFileSync(join(documents, name), 'utf8');
const views = [
    { name: 'wide', width: 1280, height: 900, colorScheme: 'light' },
    { name: 'dark', width: 1280, height: 900, colorScheme: 'dark' },
    { name: 'narrow', width: 360, height: 740, colorScheme: 'light' },
];
const patience = 10_000;

const faults = [];
const browser = await chromium.launch({ executablePath, args: quiet });

/** Opens the page; whatever goes wrong while it is open is a fault. */
async function open({ name, width, height, colorScheme }, query = '?lang=nb') {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, acceptDownloads: true });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const fault = text => faults.push(`${name}: ${text}`);
    page.on('console', message => ['error', 'warning'].includes(message.type())
        && !/status of 400/.test(message.text()) && fault(`console: ${message.text()}`));
    page.on('pageerror', error => fault(`error: ${error.message}`));
    page.on('dialog', dialog => { fault(`a script of a document ran: ${dialog.message()}`); dialog.dismiss(); });
    page.on('request', request => /^(data|blob):/.test(request.url()) || request.url().startsWith(address)
        || fault(`loads ${request.url()}`));
    await page.goto(address + query);
    await page.locator('#rules option').nth(1).waitFor({ state: 'attached' });
    return page;
}

const decided = (page, text) => page.locator('#decided').filter({ hasText: new RegExp(`^${text}$`) }).waitFor();
const field = (page, line, name) => page.locator(`[data-line="${line}"] [data-field="${name}"]`);

/** No barrier, nothing wider than the screen. The page's policy forbids foreign scripts, so axe comes by way of the debugger. */
async function look(page, name) {
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (scrolls > 0) faults.push(`${name}: scrolls sideways by ${scrolls} px`);
    const { violations, passes } = await page.evaluate(`${axe}; window.axe.run()`);
    if (passes.length === 0) faults.push(`${name}: axe checked nothing`);
    violations.forEach(({ id, nodes }) =>
        nodes.forEach(node => faults.push(`${name}: axe: ${id}: ${node.html.slice(0, 200)}`)));
    await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
}

const tests = {
    async 'a figure mended in the form makes the document acceptable, in every language'(view) {
        const page = await open(view);
        await look(page, `${view.name}-empty`);
        await page.fill('#text', sample('no-salary-60-percent-plus-1-ore.json'));
        await decided(page, 'Kan ikke godtas');
        await look(page, `${view.name}-broken`);
        // Salary of 300 000.01 kr where 300 000 of 500 000 is the limit.
        assert.equal(await field(page, 0, 'lumpSum').inputValue(), '300000,01');
        await page.locator('#budget-findings .note').filter({ hasText: '60' }).waitFor();
        await field(page, 0, 'lumpSum').fill('300000');
        await page.fill('#requested', '500 000');
        await decided(page, 'Kan godtas');
        assert.ok(!(await page.inputValue('#text')).includes('.01'), 'the text follows the form');
        for (const [language, words] of [['nn', 'Kan godtakast'], ['da', 'Kan godkendes'], ['en', 'Acceptable']]) {
            await page.click(`[data-language="${language}"]`);
            await decided(page, words);
            assert.equal(await page.getAttribute('html', 'lang'), language);
            // The languages differ in their words only: they are looked at where there is least room.
            if (view.name === 'narrow') await look(page, `${view.name}-${language}`);
        }
        await page.context().close();
    },

    async 'a budget is filled in line by line, and each finding stands beside its line'(view) {
        const page = await open(view);
        await page.click('#new-budget');
        await field(page, 0, 'category').selectOption('TRAVEL');
        await field(page, 0, 'unitCost').fill('2 300,01');
        await field(page, 0, 'persons').fill('10');
        await page.locator('[data-line="0"] .note').filter({ hasText: /2\s300,01/ }).waitFor();
        assert.equal(await field(page, 0, 'unitCost').getAttribute('aria-invalid'), 'true');
        await page.locator('[data-line="0"] output').filter({ hasText: /^23\s000,10\skr$/ }).waitFor();
        await field(page, 0, 'unitCost').fill('2300');
        await decided(page, 'Kan godtas');
        assert.equal(await page.locator('.note').count(), 0);
        await page.click('#add-line');
        await field(page, 1, 'category').selectOption('SALARY');
        await field(page, 1, 'payBasis').selectOption('BASIC_PAY');
        await field(page, 1, 'lumpSum').fill('20000');
        await decided(page, 'Kan godtas');
        // 23 000 of travel are 40 % of 57 500, so 34 500 of salary fit.
        await page.locator('.limits li').filter({ hasText: /14\s500\skr/ }).waitFor();
        await field(page, 1, 'lumpSum').fill('34500,01');
        await decided(page, 'Kan ikke godtas');
        await page.locator('#budget-findings .note').waitFor();
        await look(page, `${view.name}-lines`);
        await page.locator('[data-line="1"] button').click();
        await decided(page, 'Kan godtas');
        await page.context().close();
    },

    async 'what is no number is not guessed at'(view) {
        const page = await open(view);
        await page.click('#new-budget');
        await field(page, 0, 'category').selectOption('OTHER');
        for (const typed of ['mye', '2.300', '1,234', '--1']) {
            await field(page, 0, 'lumpSum').fill(typed);
            await decided(page, 'Kan ikke leses');
            await page.locator('[data-line="0"] .note').filter({ hasText: 'Skriv et tall' }).waitFor();
        }
        await look(page, `${view.name}-unreadable`);
        await field(page, 0, 'lumpSum').fill('1234,5');
        await decided(page, 'Kan godtas');
        assert.match(await page.inputValue('#text'), /"lumpSum": 1234\.5\b/);
        await page.context().close();
    },

    async 'a number that nobody changed keeps every digit'(view) {
        const page = await open(view);
        await page.fill('#text', '{"ruleSet": "no:budget:2019", "currency": "NOK", "lines": ['
            + '{"category": "OTHER", "lumpSum": 100000000000000.10, "persons": 1e0}, {"category": "OTHER", "lumpSum": 1.00}]}');
        await field(page, 1, 'lumpSum').fill('2');
        await decided(page, 'Kan godtas');
        assert.match(await page.inputValue('#text'), /"lumpSum": 100000000000000\.10,\n +"persons": 1e0/);
        await page.context().close();
    },

    async 'a document is only ever text'(view) {
        const page = await open(view);
        const evil = '<img src=x onerror=alert(1)><script>alert(2)</script>${alert(3)}{title}';
        await page.fill('#text', JSON.stringify({ ruleSet: 'no:budget:2019', currency: 'NOK', lines: [
            { category: 'TRAVEL', activity: evil, description: evil, unitCost: 9000 }, { category: 'TRAVEL', activity: evil, lumpSum: 1, persons: 7 }],
        coFunding: [{ source: evil }] }));
        await decided(page, 'Kan ikke godtas');
        assert.equal(await field(page, 0, 'activity').inputValue(), evil);
        assert.equal(await page.locator('main img, main script').count(), 0);
        await page.context().close();
    },

    async 'a file is opened, judged by chosen rules, and its report downloaded'(view) {
        const page = await open(view);
        await page.setInputFiles('#file', join(documents, 'no-invitation-broken.json'));
        await decided(page, 'Kan ikke godtas');
        assert.equal(await page.isVisible('#budget'), false);
        const [download] = await Promise.all([page.waitForEvent('download'), page.click('#report')]);
        assert.equal(download.suggestedFilename(), 'vurdering.html');
        assert.match(readFileSync(await download.path(), 'utf8'), /^<!DOCTYPE html>[^]*Kan ikke godtas/);
        await page.selectOption('#rules', 'no:budget:2019');
        await decided(page, 'Kan ikke leses');
        await page.click('#clear');
        await decided(page, 'Ikke noe dokument ennå');
        await page.context().close();
    },

    async 'what is printed has the verdict and no buttons'(view) {
        const page = await open(view);
        await page.click('#example');
        await decided(page, 'Kan ikke godtas');
        await page.emulateMedia({ media: 'print' });
        assert.equal(await page.isVisible('#text'), false);
        assert.equal(await page.locator('button:visible').count(), 0);
        assert.ok(await page.isVisible('#decided'));
        await page.screenshot({ path: join(shots, `${view.name}-print.png`), fullPage: true });
        await page.context().close();
    },
};

// Every test in the wide view; what the page looks like and how it is used by hand in the others too.
for (const [title, test] of Object.entries(tests)) {
    for (const view of title.includes('line by line') || title.includes('mended') ? views : views.slice(0, 1)) {
        try {
            await test(view);
        } catch (error) {
            faults.push(`${view.name}: ${title}: ${error.message}`);
        }
    }
}
await browser.close();

faults.forEach(fault => console.error(fault));
console.log(`${Object.keys(tests).length} tests of the page: ${faults.length} faults`);
process.exit(faults.length ? 1 : 0);
