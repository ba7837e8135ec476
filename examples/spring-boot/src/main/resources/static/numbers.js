// SPDX-License-Identifier: Apache-2.0
// Numbers as people type them. What can be read in two ways is never guessed at.
import { Digits } from './json.js';

const CURRENCY = /^(?:NOK|DKK|SEK|EUR|kr\.?)\s*|\s*(?:NOK|DKK|SEK|EUR|kr\.?|,-)$/gi;
const GROUPED = /^-?\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?$/;
const PLAIN = /^-?\d+(?:[.,]\d{1,2})?$/;
const POINTS = /^-?\d{1,3}(?:\.\d{3})+,\d{1,2}$/;
const COMMAS = /^-?\d{1,3}(?:,\d{3})+\.\d{1,2}$/;
const THOUSANDS = /^-?\d{1,3}(?:\.\d{3}){2,}$|^-?\d{1,3}(?:,\d{3}){2,}$/;
const UNCLEAR = /^-?\d{1,3}[.,]\d{3}$/;

/** What a text is as a number: `value` with its digits, `unclear` with the digits that may be meant, or neither. */
export function typed(text, whole = false) {
    const bare = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim().replace(/^[−–]/, '-').replace(CURRENCY, '').trim();
    if (GROUPED.test(bare)) return value(bare.replace(/ /g, ''), whole);
    if (PLAIN.test(bare)) return value(bare, whole);
    if (POINTS.test(bare)) return value(bare.replace(/\./g, ''), whole);
    if (COMMAS.test(bare)) return value(bare.replace(/,/g, ''), whole);
    if (THOUSANDS.test(bare)) return value(bare.replace(/[.,]/g, ''), whole);
    return UNCLEAR.test(bare) ? { unclear: plain(bare.replace(/[.,]/, '')) } : {};
}

function value(text, whole) {
    return whole && !/^-?\d+$/.test(text) ? {} : { value: new Digits(plain(text.replace(',', '.'))) };
}

function plain(text) {
    return text.replace(/^(-?)0+(?=\d)/, '$1');
}

/** Digits as a person writes them in a language: with its decimal mark and spaces between thousands. */
export function written(digits, language) {
    const [, sign, whole, fraction, rest] = /^(-?)(\d+)(?:\.(\d+))?(.*)$/.exec(digits) ?? [];
    if (whole === undefined || rest) return digits;
    const grouped = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
    return sign + grouped + (fraction && !/^0+$/.test(fraction) ? (language === 'en' ? '.' : ',') + fraction : '');
}
