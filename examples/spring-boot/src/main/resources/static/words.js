// SPDX-License-Identifier: Apache-2.0
// The words of the page in its language.

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
