// SPDX-License-Identifier: Apache-2.0
// The form by hand: what is typed, undone, kept, pasted and printed.
import assert from 'node:assert/strict';
import { dark, decided, field, file, least, look, narrow, open, tab, wide } from './harness.js';

const start = (page, ruleSet) => page.click(`[data-start="${ruleSet}"]`);
const noted = (page, path, text) => page.locator(`[data-field="${path}"] .note`).filter({ hasText: text }).first().waitFor();
const kinds = ['no:grant-application:2019', 'no:final-report:2019', 'no:invitation:2019', 'no:cooperation-agreement:2019', 'no:registry:2018',
    'no:accounts:2019', 'no:budget:2019', 'dk:lkt-nomination:2021', 'dk:general-practice-project:2018'];

async function everyKind(view) {
    const page = await open(view);
    for (const kind of kinds) {
        await start(page, kind);
        await decided(page, 'Så langt');
        assert.ok(await page.locator('#form [data-path], #form .add-line').count() > 0, kind);
        await page.click('#check-all');
        await page.locator('.decision:not(.sofar):not(.empty)').waitFor();
        const cards = await page.locator('#findings-list .card').allTextContents();
        assert.equal(new Set(cards).size, cards.length, 'what reads alike is one card');
        await look(page, `form-${view.name}-${kind.replaceAll(':', '-')}`);
        await page.click('#new');
    }
    return page;
}

async function soFar(view) {
    const page = await open(view);
    await start(page, 'dk:lkt-nomination:2021');
    await decided(page, 'Så langt');
    assert.equal(await page.locator('#form .note').count(), 0);
    await field(page, 'answers[1]').fill('Hjertesvikt');
    await field(page, 'answers[8]').fill('Fordi.');
    await noted(page, 'answers[8]', 'grunnleggende');
    assert.equal(await page.locator('[data-field="answers[3]"] .note').count(), 0);
    await page.click('#check-all');
    await noted(page, 'answers[3]', 'spørsmål 3');
    for (const language of ['nn', 'da', 'en', 'nb']) {
        await page.click(`[data-language="${language}"]`);
        await page.locator('.decision.NOT_ACCEPTABLE').waitFor();
        assert.equal(await page.getAttribute('html', 'lang'), language);
        assert.equal(await field(page, 'answers[1]').inputValue(), 'Hjertesvikt');
        await look(page, `form-${view.name}-${language}`);
    }
    return page;
}

async function track(view) {
    const page = await open(view);
    await start(page, 'dk:general-practice-project:2018');
    assert.equal(await field(page, 'answers[guidance]').count(), 0);
    await field(page, 'track').selectOption('cluster-formation');
    await field(page, 'answers[guidance]').fill('Ja.');
    await field(page, 'track').selectOption('data-driven');
    await field(page, 'answers[exchange]').waitFor();
    assert.equal(await field(page, 'answers[guidance]').inputValue(), 'Ja.', 'what was written stays in sight');
    return page;
}

async function numbers(view) {
    const page = await open(view);
    await start(page, 'no:budget:2019');
    await field(page, 'currency').fill('NOK');
    await page.click('.add-line');
    await field(page, 'lines[0].category').selectOption('TRAVEL');
    await field(page, 'lines[0].unitCost').fill('2.300');
    await field(page, 'lines[0].persons').fill('10');
    await noted(page, 'lines[0]', 'to måter');
    await field(page, 'lines[0].persons').press('Enter');
    await field(page, 'lines[1].category').selectOption('OTHER');
    await field(page, 'lines[1].lumpSum').fill('45000 kr');
    await page.locator('[data-line="1"] output').filter({ hasText: /^45\s000\skr$/ }).waitFor();
    await look(page, `form-${view.name}-numbers`);
    await page.getByRole('button', { name: /Jeg mener 2300/ }).click();
    await page.locator('[data-line="0"] output').filter({ hasText: /^23\s000\skr$/ }).waitFor();
    for (const [typed, sum] of [['1.234,50', /^12\s345\skr$/], ['kr 1 000,-', /^10\s000\skr$/], ['NOK 12', /^120\skr$/]]) {
        await field(page, 'lines[0].unitCost').fill(typed);
        await page.locator('[data-line="0"] output').filter({ hasText: sum }).waitFor();
    }
    await field(page, 'lines[0].unitCost').fill('mye');
    await noted(page, 'lines[0]', 'Skriv et tall');
    return page;
}

async function table(view) {
    const page = await open(view);
    await start(page, 'no:budget:2019');
    await page.click('.add-line');
    await page.evaluate(() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'Lønn\tProsjektleder\t30 000\t1\t5\r\nReise\tTog til samling\t2300\t20\r\nKaffe\t500\r\n');
        document.querySelector('[data-path="lines[0].description"]').dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.locator('[data-line="2"]').waitFor();
    assert.equal(await field(page, 'lines[0].category').inputValue(), 'SALARY');
    assert.equal(await field(page, 'lines[0].occasions').inputValue(), '5');
    assert.equal(await field(page, 'lines[1].persons').inputValue(), '20');
    assert.equal(await field(page, 'lines[2].lumpSum').inputValue(), '500');
    assert.equal(await field(page, 'lines[2].description').inputValue(), 'Kaffe');
    await page.getByRole('button', { name: 'Kopier linje 2' }).click();
    assert.equal(await field(page, 'lines[2].description').inputValue(), 'Tog til samling');
    await page.getByRole('button', { name: 'Flytt linje 4 opp' }).click();
    assert.equal(await field(page, 'lines[2].description').inputValue(), 'Kaffe');
    await field(page, 'lines[2].description').press('Alt+ArrowUp');
    assert.equal(await field(page, 'lines[1].description').inputValue(), 'Kaffe');
    await page.getByRole('button', { name: 'Fjern linje 2' }).click();
    assert.equal(await page.locator('[data-line]').count(), 3);
    for (let times = 0; times < 5; times++) await page.click('#undo');
    assert.equal(await page.locator('[data-line]').count(), 1, 'the paste is undone as one');
    return page;
}

async function reload(view) {
    const page = await open(view);
    await start(page, 'no:invitation:2019');
    await field(page, 'title').fill('Bedre oppfølging');
    await field(page, 'sections[aims]').fill('Målet.');
    await page.reload();
    assert.equal(await field(page, 'title').inputValue(), 'Bedre oppfølging');
    assert.equal(await field(page, 'sections[aims]').inputValue(), 'Målet.');
    await tab(page, 'json');
    assert.match(await page.inputValue('#json-text'), /"code": "aims",\n +"text": "Målet."/);
    await page.fill('#json-text', '{"ruleSet": "no:budget:2019", "currency": "NOK", "lines": ['
        + '{"category": "OTHER", "lumpSum": 100000000000000.10, "persons": 1e0}, {"category": "OTHER", "lumpSum": 1.00}]}');
    await tab(page, 'fill');
    await field(page, 'lines[1].lumpSum').fill('2');
    await tab(page, 'json');
    assert.match(await page.inputValue('#json-text'), /"lumpSum": 100000000000000\.10,\n +"persons": 1e0/, 'a number that nobody changed keeps every digit');
    await page.fill('#json-text', '{"ruleSet"');
    await page.locator('#json-fault').waitFor();
    await look(page, `form-${view.name}-json`);
    await page.click('#forget');
    await page.reload();
    await page.locator('#start').waitFor({ state: 'attached' });
    assert.equal(await page.locator('#form > *').count(), 0);
    return page;
}

async function evil(view) {
    const page = await open(view);
    const text = '<img src=x onerror=alert(1)><script>alert(2)</script>${alert(3)}{title}';
    await tab(page, 'files');
    await page.setInputFiles('#file', file(`${text.replaceAll('/', '')}.json`, JSON.stringify({ ruleSet: 'no:budget:2019', currency: 'NOK', lines: [
        { category: 'TRAVEL', activity: text, description: text, unitCost: 9000 }, { category: 'TRAVEL', activity: text, lumpSum: 1, persons: 7 }],
    coFunding: [{ source: text }] })));
    await page.locator('[data-file="0"].UNDECIDED').waitFor();
    await page.getByRole('button', { name: /^Rett/ }).click();
    assert.equal(await field(page, 'lines[0].activity').inputValue(), text);
    assert.equal(await page.locator('main img, main script').count(), 0);
    return page;
}

async function paper(view) {
    const page = await open(view, '?lang=nb&example');
    await decided(page, 'Kan ikke godtas');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('#form input:visible, #form select:visible, #form textarea:visible, button:visible').count(), 0);
    assert.ok(await page.isVisible('#decided'));
    await page.locator('#form').getByText('Prosjektleder, 60 %').waitFor();
    await look(page, `form-${view.name}-print`);
    return page;
}

export const tests = [
    { title: 'every kind of document has a form', views: [wide, narrow], test: everyKind },
    { title: 'only what was touched is judged until all is checked, in every language', views: [narrow, dark], test: soFar },
    { title: 'the answers of a track are asked for where it is chosen', views: [wide], test: track },
    { title: 'a number that is unclear holds up its field and nothing else', views: [wide, least], test: numbers },
    { title: 'lines are pasted, copied, moved, removed and undone', views: [wide], test: table },
    { title: 'what is typed survives a reload', views: [wide], test: reload },
    { title: 'a document is only ever text', views: [wide], test: evil },
    { title: 'on paper there are no boxes and no buttons', views: [wide], test: paper },
];
