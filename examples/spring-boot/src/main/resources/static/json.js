// SPDX-License-Identifier: Apache-2.0
// Reads and writes JSON without changing a digit: a number stays as it is written, an object keeps the order of its keys.

const MOST_NESTED = 100;
const TOKEN = /[\s]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(true|false|null))/y;

/** A number, as its digits are written. */
export class Digits {
    constructor(text) {
        this.text = text;
    }
}

/** Reads a text: objects become maps, numbers digits. Throws a SyntaxError where it is not JSON, or says a thing twice. */
export function read(text) {
    const tokens = new RegExp(TOKEN);
    let token;

    function next() {
        token = tokens.exec(text);
        if (token === null) throw new SyntaxError('not JSON');
    }

    function value(depth) {
        if (depth > MOST_NESTED) throw new SyntaxError('nested too deeply');
        const [, sign, string, number, word] = token;
        if (string !== undefined) return JSON.parse(string);
        if (number !== undefined) return new Digits(number);
        if (word !== undefined) return JSON.parse(word);
        if (sign === '[') return list(depth);
        if (sign === '{') return object(depth);
        throw new SyntaxError('no value');
    }

    function list(depth) {
        const items = [];
        next();
        while (token[1] !== ']' || items.length > 0) {
            items.push(value(depth + 1));
            next();
            if (token[1] === ']') break;
            expect(',');
        }
        return items;
    }

    function object(depth) {
        const fields = new Map();
        next();
        while (token[1] !== '}' || fields.size > 0) {
            if (token[2] === undefined) throw new SyntaxError('no key');
            const key = JSON.parse(token[2]);
            if (fields.has(key)) throw new SyntaxError('a key is given twice');
            next();
            expect(':');
            fields.set(key, value(depth + 1));
            next();
            if (token[1] === '}') break;
            expect(',');
        }
        return fields;
    }

    function expect(sign) {
        if (token[1] !== sign) throw new SyntaxError(`no ${sign}`);
        next();
    }

    next();
    const whole = value(0);
    if (text.slice(tokens.lastIndex).trim() !== '') throw new SyntaxError('more than one value');
    return whole;
}

/** Writes what was read. */
export function write(value, indent = '') {
    const inner = `${indent}  `;
    const among = (parts, open, close) =>
        parts.length === 0 ? open + close : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
    if (value instanceof Digits) return value.text;
    if (Array.isArray(value)) return among(value.map(item => write(item, inner)), '[', ']');
    if (value instanceof Map) {
        return among([...value].map(([key, field]) => `${JSON.stringify(key)}: ${write(field, inner)}`), '{', '}');
    }
    return JSON.stringify(value);
}
