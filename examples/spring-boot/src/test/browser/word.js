// SPDX-License-Identifier: Apache-2.0
// A blank form is taken from the page, filled in as in Word, and dropped again.
import assert from 'node:assert/strict';
import { decided, download, field, file, look, narrow, open, tab, wide } from './harness.js';
import { unzip, zip } from './zip.js';

const DOCUMENT = 'word/document.xml';

/** Writes into the cell beside each label. */
function filledIn(form, values) {
    const parts = unzip(form);
    for (const [label, value] of Object.entries(values)) {
        const at = parts[DOCUMENT].indexOf(`>${label}</w:t>`);
        assert.ok(at > 0, label);
        const cell = parts[DOCUMENT].indexOf('></w:t>', at);
        parts[DOCUMENT] = `${parts[DOCUMENT].slice(0, cell)}>${value}${parts[DOCUMENT].slice(cell + 1)}`;
    }
    return zip(parts);
}

async function wordFile(view) {
    const page = await open(view);
    await page.getByText('Excel, CSV, Word, JSON eller YAML').waitFor();
    const blank = await download(page, '[href^="api/rules/no:final-report:2019/form"]');
    assert.equal(blank.name, 'no-final-report-2019.docx');
    const budget = await download(page, '[href^="api/rules/no:budget:2019/form"]');
    assert.equal(budget.name, 'no-budget-2019.xlsx');

    // Three months after 31 January end on 30 April.
    await page.setInputFiles('#start-file', [
        file('sen.docx', filledIn(blank.content, { Tittel: 'Bedre oppfølging', 'Prosjektslutt *': '2019-01-31', 'Levert *': '2019-05-01T12:00:00+02:00' })),
        file('uklar.docx', filledIn(blank.content, { Tittel: 'Bedre oppfølging', 'Prosjektslutt *': 'i vår en gang' })),
    ]);
    const row = name => page.locator('#files-rows tr').filter({ hasText: name });
    await row('sen.docx').and(page.locator('.NOT_ACCEPTABLE')).waitFor();
    await row('uklar.docx').locator('summary').click();
    await row('uklar.docx').getByText('Tabell 1, rad 3, celle 2: ').waitFor();
    await look(page, `word-${view.name}-1-files`);

    await row('sen.docx').getByRole('button', { name: /^Vurder/ }).click();
    await decided(page, 'Kan ikke godtas');
    const late = page.locator('#findings-list .card').filter({ hasText: 'Fristen var 30. april 2019' }).first();
    await late.getByText('Tabell 1, rad 4, celle 2').waitFor();
    await look(page, `word-${view.name}-2-findings`);
    await tab(page, 'files');
    await row('uklar.docx').getByRole('button', { name: /^Rett/ }).click();
    await decided(page, 'Se over filen først');
    assert.equal(await field(page, 'title').inputValue(), 'Bedre oppfølging');
    await page.locator('#carried').getByText('Tabell 1, rad 3, celle 2:').waitFor();
    await look(page, `word-${view.name}-3-carried`);
    const again = await download(page, '#blank');
    assert.equal(again.name, 'no-final-report-2019.docx');
    return page;
}

export const tests = [{ title: 'a blank form is filled in as in Word, and judged', views: [wide, narrow], test: wordFile }];
