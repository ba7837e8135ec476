// SPDX-License-Identifier: Apache-2.0
// Writes and reads archives, which spreadsheets and Word files are.
import { inflateRawSync } from 'node:zlib';

/** An archive of texts by name. */
export function zip(files) {
    const local = [];
    const central = [];
    let offset = 0;
    for (const [name, text] of Object.entries(files)) {
        const [path, content] = [Buffer.from(name), Buffer.from(text)];
        const common = Buffer.alloc(26);
        common.writeUInt16LE(20, 0);
        common.writeUInt16LE(0x21, 8);
        common.writeUInt32LE(crc(content), 10);
        common.writeUInt32LE(content.length, 14);
        common.writeUInt32LE(content.length, 18);
        common.writeUInt16LE(path.length, 22);
        const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, path, content]);
        const rest = Buffer.alloc(14);
        rest.writeUInt32LE(offset, 10);
        central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, path]));
        local.push(head);
        offset += head.length;
    }
    const directory = Buffer.concat(central);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    end.writeUInt16LE(central.length, 8);
    end.writeUInt16LE(central.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(offset, 16);
    return Buffer.concat([...local, directory, end]);
}

function crc(bytes) {
    let sum = ~0;
    for (const byte of bytes) {
        sum ^= byte;
        for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return ~sum >>> 0;
}

/** The texts of an archive by name. */
export function unzip(archive) {
    const files = {};
    const end = archive.lastIndexOf('PK\x05\x06', archive.length, 'latin1');
    let at = archive.readUInt32LE(end + 16);
    for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
        const [size, path, extra, comment] = [archive.readUInt32LE(at + 20), ...[28, 30, 32].map(offset => archive.readUInt16LE(at + offset))];
        const local = archive.readUInt32LE(at + 42);
        const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
        const content = archive.subarray(from, from + size);
        const isStored = archive.readUInt16LE(at + 10) === 0;
        files[archive.toString('utf8', at + 46, at + 46 + path)] = (isStored ? content : inflateRawSync(content)).toString();
        at += 46 + path + extra + comment;
    }
    return files;
}
