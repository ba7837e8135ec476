// SPDX-License-Identifier: Apache-2.0
// On paper a field is its text, and one that is empty is left out.

window.addEventListener('beforeprint', () => {
    document.querySelectorAll('#form input, #form select, #form textarea').forEach(input => {
        const text = input.type === 'checkbox' ? (input.checked ? '✓' : '') : input.tagName === 'SELECT' && input.value !== ''
            ? input.selectedOptions[0].textContent : input.value;
        const printed = document.createElement('span');
        printed.className = 'printed';
        printed.textContent = text;
        input.after(printed);
        if (text === '') input.closest('.field, .cell, .check')?.classList.add('blank');
    });
});

window.addEventListener('afterprint', () => {
    document.querySelectorAll('.printed').forEach(printed => printed.remove());
    document.querySelectorAll('.blank').forEach(field => field.classList.remove('blank'));
});
