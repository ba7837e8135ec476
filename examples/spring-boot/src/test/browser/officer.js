// SPDX-License-Identifier: Apache-2.0
// An officer judges many files of several kinds, answers questions, waives a breach, and takes the overview and the letters away.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { decided, document, download, file, look, narrow, open, tab, wide } from './harness.js';
import { workbook } from './xlsx.js';

const samples = readdirSync(dirname(document('x'))).filter(name => name.endsWith('.json'));
const yaml = 'ruleSet: no:registry:2018\nname: Eksempelregisteret\nnational: true\n';
const csv = 'Regelsett;no:budget:2019\nValuta;NOK\nKategori;Beskrivelse;Personer;Sum\nReise;Tog;1;2300\n';
const sheet = workbook([['Regelsett', 'no:budget:2019'], ['Valuta', 'NOK'], ['Kategori', 'Beskrivelse', 'Sum'], ['Overhead', 'Husleie', 5000]]);

async function judgeMany(view) {
    const page = await open(view);
    await tab(page, 'files');
    await page.setInputFiles('#file', [
        ...samples.map(name => file(name, readFileSync(document(name)))),
        file('register.yaml', yaml), file('reise.csv', csv), file('husleie.xlsx', sheet), file('notat.txt', 'Hei'),
        file('uten.csv', csv.slice(csv.indexOf('Valuta'))),
    ]);
    const row = name => page.locator('#files-rows tr').filter({ hasText: name });
    await row('notat.txt').and(page.locator('.unreadable')).waitFor();
    await row('register.yaml').and(page.locator('.ACCEPTABLE')).waitFor();
    await row('reise.csv').and(page.locator('.ACCEPTABLE')).waitFor();
    await row('husleie.xlsx').and(page.locator('.NOT_ACCEPTABLE')).waitFor();
    assert.equal(await page.locator('#files-rows tr').count(), samples.length + 5);
    await row('uten.csv').getByLabel('Vurder etter').selectOption('no:budget:2019');
    await row('uten.csv').and(page.locator('.ACCEPTABLE')).waitFor();
    await look(page, `officer-${view.name}-1-files`);

    await row('no-report-acceptable.json').getByRole('button', { name: /^Vurder/ }).click();
    await decided(page, 'Må vurderes');
    await look(page, `officer-${view.name}-2-questions`);
    const questions = page.locator('#ask fieldset');
    const number = await questions.count();
    assert.ok(number > 0);
    await questions.nth(0).getByLabel('Oppfylt', { exact: true }).check();
    await questions.nth(0).getByLabel('Begrunnelse').fill('Alt står der.');
    await questions.nth(0).locator('.lacks').filter({ hasText: 'kontor' }).waitFor();
    await page.fill('#office', 'Servicemiljøet');
    for (let index = 0; index < number; index++) {
        await questions.nth(index).getByLabel('Oppfylt', { exact: true }).check();
        await questions.nth(index).getByLabel('Begrunnelse').fill(`Lest, punkt ${index + 1}.`);
    }
    await decided(page, 'Kan godtas');
    await look(page, `officer-${view.name}-3-answered`);

    await page.selectOption('#decide-document', { label: 'husleie.xlsx' });
    await decided(page, 'Kan ikke godtas');
    const waiver = page.locator('#waive details').filter({ hasText: 'overhead' }).first();
    await waiver.locator('summary').click();
    await waiver.getByLabel('Begrunnelse').fill('Avtalt i møte.');
    await waiver.getByRole('button', { name: 'Gi fritak' }).click();
    await waiver.locator('.lacks').filter({ hasText: 'fritaket går ut' }).waitFor();
    await waiver.getByLabel('Gjelder til og med').fill('2099-12-31');
    await waiver.getByRole('button', { name: 'Gi fritak' }).click();
    await decided(page, 'Kan godtas');
    assert.deepEqual(await page.locator('#counts .VIOLATED dd, #counts .WAIVED dd').allTextContents(), ['0', '1']);
    await look(page, `officer-${view.name}-4-waived`);

    const decisions = await download(page, '#decisions-save');
    assert.equal(decisions.name, 'avgjørelser.json');
    assert.deepEqual(JSON.parse(decisions.content).documents.map(one => [one.judgements.length, one.waivers.length]), [[number, 0], [0, 1]]);
    await tab(page, 'files');
    const overview = await download(page, '#overview');
    assert.equal(overview.name, 'oversikt.xlsx');
    assert.equal(overview.content.toString('latin1', 0, 2), 'PK');
    const letters = await download(page, '#letters');
    assert.equal(letters.name, 'brev.zip');
    assert.ok(letters.content.includes('husleie.docx'));

    // What was decided is forgotten, and taken in again.
    await page.click('#forget');
    await page.setInputFiles('#file', file('husleie.xlsx', sheet));
    await page.locator('[data-file="0"].NOT_ACCEPTABLE').waitFor();
    await tab(page, 'officer');
    await page.setInputFiles('#decisions-file', file('avgjørelser.json', decisions.content));
    await tab(page, 'files');
    await page.locator('[data-file="0"].ACCEPTABLE').waitFor();
    return page;
}

export const tests = [{ title: 'an officer judges many files', views: [wide, narrow], test: judgeMany }];
