// SPDX-License-Identifier: Apache-2.0
// The words of the page in its language.

export const categories = ['SALARY', 'SOCIAL_COSTS', 'DAY_PACKAGE', 'TRAVEL', 'ACCOMMODATION', 'ON_CALL_SUPPLEMENT', 'OVERHEAD', 'DISSEMINATION',
    'REGISTRY_OPERATIONS', 'HOSPITAL_OPERATIONS', 'OTHER'];
export const payBases = ['BASIC_PAY', 'OTHER'];
export const payers = ['GRANT', 'CO_FUNDING'];

const languages = ['nb', 'nn', 'da', 'en'];
let all = {};
let current = languages[0];

/** Loads the words, and chooses the language: that of the address, else the first of the browser's that there is. */
export async function load() {
    const response = await fetch('words');
    if (!response.ok) throw new Error(`words: ${response.status}`);
    all = await response.json();
    const wanted = [new URLSearchParams(location.search).get('lang'), ...navigator.languages]
        .map(tag => (tag ?? '').toLowerCase().split('-')[0])
        .map(tag => (tag === 'no' ? 'nb' : tag))
        .find(tag => languages.includes(tag));
    speak(wanted ?? 'en');
}

export function language() {
    return current;
}

/** The word of a key, with its names in braces filled in. */
export function word(key, figures = {}) {
    return (all[current]?.[key] ?? key).replace(/\{(\w+)\}/g, (name, figure) => figures[figure] ?? name);
}

/** The word for a code, or the code itself. */
export function term(code) {
    return all[current]?.[`term.${code}`] ?? code;
}

/** The words of a key in all languages. */
export function everyWord(key) {
    return languages.map(code => all[code]?.[key]).filter(Boolean);
}

/** What a rule set is called: its scheme in words, and its edition. */
export function ruleSetName(id) {
    const [country, scheme, edition] = id.split(':');
    const name = all[current]?.[`set.${country}:${scheme}`];
    return name === undefined ? id : `${name} (${edition})`;
}

/** Puts the words of a language where the page wants them. */
export function speak(code) {
    current = code;
    document.documentElement.lang = code;
    document.title = word('title');
    document.querySelectorAll('[data-word]').forEach(place => { place.textContent = word(place.dataset.word); });
    document.querySelectorAll('[data-label]').forEach(place => place.setAttribute('aria-label', word(place.dataset.label)));
    document.querySelectorAll('[data-language]').forEach(button =>
        button.setAttribute('aria-pressed', String(button.dataset.language === code)));
}
