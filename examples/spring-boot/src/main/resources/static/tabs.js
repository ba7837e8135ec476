// SPDX-License-Identifier: Apache-2.0
// The parts of the page. Arrow keys go from one to the next; a file that is dropped anywhere is taken by the part that is open.
import { changed, state } from './state.js';
import { notice } from './notice.js';

const all = [...document.querySelectorAll('[role="tab"]')];
const panelOf = tab => document.getElementById(tab.getAttribute('aria-controls'));

const WHOLE = ['files', 'rules'];

export function show() {
    document.getElementById('page').classList.toggle('whole', WHOLE.includes(state.tab));
    all.forEach(tab => {
        const isOpen = tab.dataset.tab === state.tab;
        tab.setAttribute('aria-selected', String(isOpen));
        tab.tabIndex = isOpen ? 0 : -1;
        panelOf(tab).hidden = !isOpen;
    });
}

export function open(name) {
    state.tab = name;
    notice('');
    show();
    changed(true);
}

export function watch(takers) {
    all.forEach((tab, index) => {
        tab.addEventListener('click', () => open(tab.dataset.tab));
        tab.addEventListener('keydown', ({ key }) => {
            const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
            if (by === undefined) return;
            const next = all[(index + by + all.length) % all.length];
            open(next.dataset.tab);
            next.focus();
        });
    });
    show();
    const over = isOver => document.body.classList.toggle('dropping', isOver);
    window.addEventListener('dragover', event => {
        event.preventDefault();
        over(true);
    });
    window.addEventListener('dragleave', event => event.relatedTarget === null && over(false));
    window.addEventListener('drop', async event => {
        event.preventDefault();
        over(false);
        const { files } = event.dataTransfer;
        if (files.length === 0) return;
        if (state.tab !== 'rules') open('files');
        await (state.tab === 'rules' ? takers.rules : takers.files)(files);
    });
}
