// SPDX-License-Identifier: Apache-2.0
// A secretariat drops the rule file of the next call, reads what it changes, and sees a verdict change.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { call, document, file, look, narrow, open, tab, wide } from './harness.js';

const application = () => {
    const given = JSON.parse(readFileSync(document('no-acceptable.json')));
    // 57 % of 1 000 000 kr are salary: within the 60 % of 2019, above the 55 % of 2027.
    given.budget = { currency: 'NOK', lines: [
        { category: 'SALARY', lumpSum: 570000, payBasis: 'BASIC_PAY', need: 'Frikjøp', competence: 'Forbedring' },
        { category: 'TRAVEL', unitCost: 2150, persons: 200 }] };
    return file('søknad.json', JSON.stringify(given));
};

async function nextCall(view) {
    const page = await open(view);
    await tab(page, 'files');
    await page.setInputFiles('#file', application());
    await page.locator('[data-file="0"].TO_JUDGE').waitFor();
    await tab(page, 'rules');
    await page.setInputFiles('#rules-file', file('feil.yaml', 'ruleSet: no:budget:2027\nbasedOn: no:budget:2019\nchange: {no.budget.x: {limit: 1 %}}\n'));
    await page.locator('#rule-problems li').first().waitFor();
    assert.equal(await page.locator('.rule-file').count(), 0);
    await look(page, `secretariat-${view.name}-1-refused`);
    await page.setInputFiles('#rules-file', call('call-2027.yaml'));
    await page.locator('.changes li').filter({ hasText: /60\s%.*55\s%/ }).waitFor();
    await look(page, `secretariat-${view.name}-2-changes`);
    await tab(page, 'files');
    await page.locator('[data-file="0"].NOT_ACCEPTABLE').filter({ hasText: 'Lønnsmidlenes andel' }).waitFor();
    await look(page, `secretariat-${view.name}-3-verdict`);
    await tab(page, 'rules');
    await page.getByLabel('Bruk den i stedet for reglene den bygger på').uncheck();
    await tab(page, 'files');
    await page.locator('[data-file="0"].TO_JUDGE').waitFor();
    return page;
}

export const tests = [{ title: 'a secretariat drops the rules of the next call', views: [wide, narrow], test: nextCall }];
