// SPDX-License-Identifier: Apache-2.0
// People without patience: what they see must never be the verdict on something else.
import assert from 'node:assert/strict';
import { decided, document, field, file, open, tab, wide } from './harness.js';
import { readFileSync } from 'node:fs';

const budget = amount => JSON.stringify({ ruleSet: 'no:budget:2019', currency: 'NOK', lines: [{ category: 'TRAVEL', description: 'Tog', persons: 1, lumpSum: amount }] });
const answered = new RegExp('/api/desk/check');

/** Holds the answers of the service up until they are let go. */
async function hold(page) {
    let letGo;
    const held = new Promise(done => { letGo = done; });
    await page.route(answered, async route => { await held; await route.continue(); });
    return async () => { await page.unroute(answered); letGo(); };
}

async function edited(view) {
    const page = await open(view);
    await tab(page, 'json');
    await page.fill('#json-text', budget(2300));
    await decided(page, 'Kan godtas');
    await tab(page, 'fill');
    await field(page, 'lines[0].lumpSum').waitFor();
    await decided(page, 'Kan godtas');
    const letGo = await hold(page);
    await field(page, 'lines[0].lumpSum').fill('9000');
    assert.equal(await page.textContent('#decided'), 'Et øyeblikk', 'the verdict on 2 300 kr is not shown beside 9 000 kr');
    await letGo();
    await decided(page, 'Kan ikke godtas');
    await page.click('#undo');
    await decided(page, 'Kan godtas');
    await tab(page, 'json');
    await page.fill('#json-text', '{"ruleSet": "no:budget:2019", "lines": [');
    await decided(page, 'Kan ikke leses');
    await page.fill('#json-text', '{"ruleSet": "no:budget:1919", "currency": "NOK", "lines": []}');
    await decided(page, 'Ikke vurdert');
    return page;
}

async function another(view) {
    const page = await open(view);
    await tab(page, 'files');
    await page.setInputFiles('#file', [file('a.json', budget(2300)), file('b.json', budget(9000)), file('c.json', budget(2200))]);
    await page.locator('[data-file="2"].ACCEPTABLE').waitFor();
    // A later edition of a file of the same name stands beside it.
    await page.setInputFiles('#file', file('a.json', budget(9999)));
    await page.locator('[data-file="3"].NOT_ACCEPTABLE').filter({ hasText: 'a (2).json' }).waitFor();
    // Two files are removed faster than the service answers.
    const letGo = await hold(page);
    const remove = name => page.getByRole('button', { name: `Fjern: ${name}`, exact: true }).click();
    await remove('a.json');
    await remove('b.json');
    assert.deepEqual(await page.locator('#files-rows tr').evaluateAll(rows => rows.map(row => [row.querySelector('.small').textContent || row.querySelector('th').textContent, row.className])),
        [['c.json', 'ACCEPTABLE'], ['a (2).json', 'NOT_ACCEPTABLE']]);
    await letGo();
    await page.getByRole('button', { name: 'Vurder: c.json', exact: true }).click();
    await decided(page, 'Kan godtas');
    // The document in the form is another one.
    await tab(page, 'fill');
    assert.notEqual(await page.textContent('#decided'), 'Kan godtas');
    await decided(page, 'Ikke noe dokument ennå');
    return page;
}

async function takenBack(view) {
    const page = await open(view);
    await tab(page, 'files');
    await page.setInputFiles('#file', file('rapport.json', readFileSync(document('no-report-acceptable.json'))));
    await page.getByRole('button', { name: /^Vurder: / }).click();
    await decided(page, 'Må vurderes');
    await page.fill('#office', 'Kontoret');
    const questions = page.locator('#ask fieldset');
    const number = await questions.count();
    const answer = async (index, kind) => {
        await questions.nth(index).getByLabel('Begrunnelse').fill('Lest.');
        await questions.nth(index).getByLabel(kind, { exact: true }).check();
    };
    for (let index = 0; index < number; index++) await answer(index, 'Oppfylt');
    await decided(page, 'Kan godtas');
    await page.reload();
    await decided(page, 'Kan godtas');
    // All are taken back, and one is given again: the others stay taken back.
    for (let index = 0; index < number; index++) await answer(index, 'Ikke vurdert ennå');
    await decided(page, 'Må vurderes');
    await answer(0, 'Oppfylt');
    await page.locator('#questions-summary').filter({ hasText: `(${number - 1})` }).waitFor({ state: 'attached' });
    await decided(page, 'Må vurderes');
    return page;
}

async function twoWindows(view) {
    const page = await open(view, '?lang=nb&rules=no:budget:2019');
    await field(page, 'currency').fill('NOK');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await field(other, 'currency').waitFor();
    assert.equal(await field(other, 'currency').inputValue(), 'NOK');
    await field(other, 'currency').fill('DKK');
    await page.waitForFunction(() => window.document.querySelector('[data-path="currency"]').value === 'DKK');
    await other.close();
    await page.reload();
    assert.equal(await field(page, 'currency').inputValue(), 'DKK');
    return page;
}

async function links(view) {
    const page = await open(view, '?lang=nb&rules=no:budget:2019');
    await field(page, 'currency').fill('NOK');
    const go = query => page.goto(new URL(query, page.url()).href);
    await go('?lang=nb&rules=no:invitation:2019');
    await page.locator('#notice').getByText('Du har et utkast fra før').waitFor();
    assert.equal(await field(page, 'currency').inputValue(), 'NOK');
    await page.locator('#notice button').click();
    await field(page, 'sections[aims]').waitFor();
    await page.click('#undo');
    assert.equal(await field(page, 'currency').inputValue(), 'NOK');
    await page.click('#forget');
    await go('?lang=nb&rules=no:budget:1919');
    await page.locator('#notice').getByText('no:budget:1919').waitFor();
    await page.locator('#start').waitFor();
    return page;
}

export const tests = [
    { title: 'a verdict is never shown beside a document that has been changed', views: [wide], test: edited },
    { title: 'each file has its own verdict', views: [wide], test: another },
    { title: 'a decision that is taken back stays taken back', views: [wide], test: takenBack },
    { title: 'two windows are one desk', views: [wide], test: twoWindows },
    { title: 'a link does not put a draft away', views: [wide], test: links },
];
