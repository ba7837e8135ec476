// SPDX-License-Identifier: Apache-2.0
// Asks the service. It stores nothing, so that everything it needs comes with each request.
import { language } from './words.js';

const LARGEST = 1024 * 1024;
const PIECE = 0x8000;
const TRIES = 4;

/** Why the service did not answer: its problem detail, and the status. */
export class Refused extends Error {
    constructor(status, problem) {
        super(problem.detail ?? String(status));
        this.status = status;
        this.problem = problem;
    }
}

/** Sends what lies on the desk, and returns the response. One that is busy is asked again. */
export async function desk(what, content, { signal, query = {} } = {}) {
    const address = `api/desk/${what}?${new URLSearchParams({ lang: language(), ...query })}`;
    for (let left = TRIES; ; left--) {
        const response = await fetch(address, {
            method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(content), signal,
        });
        if (response.ok) return response;
        const isBusy = response.status === 429 || response.status === 503;
        if (!isBusy || left <= 1) throw new Refused(response.status, await response.json().catch(() => ({})));
        await new Promise(done => setTimeout(done, 1000 * Math.max(1, Number(response.headers.get('Retry-After')))));
    }
}

/** A text as a file of the desk. */
export function sheet(name, text, ruleSet) {
    return { name, content: base64(new TextEncoder().encode(text)), ...(ruleSet ? { ruleSet } : {}) };
}

/** A chosen file as a file of the desk; null if it is too large. */
export async function sheetOf(file) {
    return file.size > LARGEST ? null : { name: file.name, content: base64(new Uint8Array(await file.arrayBuffer())) };
}

/** The text of a file of the desk. */
export function textOf({ content }) {
    return new TextDecoder().decode(Uint8Array.from(atob(content), sign => sign.charCodeAt(0)));
}

function base64(bytes) {
    let text = '';
    for (let from = 0; from < bytes.length; from += PIECE) text += String.fromCharCode(...bytes.subarray(from, from + PIECE));
    return btoa(text);
}

/** Lets the person keep a file. */
export function save(content, name) {
    const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content]));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
}
