// SPDX-License-Identifier: Apache-2.0
// An applicant drops a budget with a fault, mends it, and takes a clean form away.
import assert from 'node:assert/strict';
import { dark, decided, download, field, file, look, narrow, open, wide } from './harness.js';
import { workbook } from './xlsx.js';

/** The price of the journey stands in a cell that is merged with that of the hotel. */
const budget = () => workbook([
    ['Regelsett', 'no:budget:2019'],
    ['Valuta', 'NOK'],
    ['Kategori', 'Aktivitet', 'Beskrivelse', 'Pris per enhet', 'Personer', 'Ganger', 'Sum', 'Lønnsgrunnlag'],
    ['Lønn', null, 'Prosjektleder', 30000, 1, 5, null, 'Grunnlønn'],
    ['Reise', 'Samling', 'Tog', 2400, 20, 1, null, null],
    ['Overnatting', 'Samling', 'Hotell', 1400, 20, 2, null, null],
], ['D5:D6']);

async function job(view) {
    const page = await open(view);
    await look(page, `applicant-${view.name}-1-start`);
    await page.setInputFiles('#start-file', file('budsjett.xlsx', budget()));
    const row = page.locator('[data-file="0"]');
    await row.filter({ hasText: 'Budsjett!D5' }).waitFor();
    await look(page, `applicant-${view.name}-2-file`);
    await row.getByRole('button', { name: /^Rett/ }).click();
    await decided(page, 'Se over filen først');
    await look(page, `applicant-${view.name}-3-carried`);

    await field(page, 'lines[1].unitCost').fill('2400');
    await field(page, 'lines[2].unitCost').fill('1400 kr');
    for (const box of await page.locator('#carried input').all()) await box.check();
    // 20 journeys of 2 400 kr where 2 300 kr are the ceiling; 150 000 kr of salary where 156 000 kr fit beside 104 000 kr.
    await decided(page, 'Kan ikke godtas');
    await page.locator('[data-line="1"] .note').filter({ hasText: /2\s300\skr/ }).waitFor();
    await look(page, `applicant-${view.name}-4-broken`);

    await page.click('#cut');
    await decided(page, 'Kan godtas');
    assert.equal(await field(page, 'lines[1].unitCost').inputValue(), '2300');
    await page.click('#undo');
    await decided(page, 'Kan ikke godtas');
    assert.equal(await field(page, 'lines[1].unitCost').inputValue(), '2400');
    await page.click('#redo');
    await decided(page, 'Kan godtas');
    await look(page, `applicant-${view.name}-5-mended`);

    const form = await download(page, '#xlsx');
    assert.equal(form.name, 'Budsjett.xlsx');
    await page.click('[data-tab="files"]');
    await page.setInputFiles('#file', file('rent.xlsx', form.content));
    await page.locator('[data-file="1"].ACCEPTABLE').waitFor();
    return page;
}

export const tests = [{ title: 'an applicant mends a spreadsheet and takes a clean form away', views: [wide, narrow, dark], test: job }];
