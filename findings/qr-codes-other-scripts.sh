#!/bin/sh
# qr-code-styling 1.9.2 and qrcode-terminal 0.12.0 make a QR code of a Ukrainian, Arabic or Tigrinya name in which the name is not, and
# qrcode-svg 1.1.0 puts a sign nobody wrote before every text that has an å in it, so that a card does not begin as a card.
#
# Guess before it was tried: `data: 'Мовне кафе'` is in the code, as it stands or as UTF-8, as Danish is and as qrcode 1.5.4 and qr-image 3.2.0
# have it; a library that cannot, throws. What is given is all there is: a phone knows a contact by BEGIN:VCARD, its first letters (RFC 6350 §6.1.1).
# Seen: the first two keep the lower eight bits of each letter: "Мовне кафе" is a control character and ">2=5 :0D5", "مقهى" is "EBGI".
# "Åbent hus" is Latin-1, which such codes may be, so nobody who tries it in Danish sees it. qrcode-svg writes UTF-8 and the three bytes EF BB BF
# before it, as soon as one letter is not ASCII: the card with "Åbent hus" begins with U+FEFF, the one with "Open house" does not. Nothing is thrown.
# (The bytes are read out of the codes with jsqr 1.4.0.)
# For us: what the card's codes hold are addresses (tel:, https:) with every other letter percent-encoded.
#
# Fails when this is no longer so.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --no-audit --no-fund --silent qr-code-styling@1.9.2 qrcode-terminal@0.12.0 qrcode-svg@1.1.0 qrcode@1.5.4 qr-image@3.2.0 jsqr@1.4.0 jsdom@26.1.0
cat >try.cjs <<'JS'
const {JSDOM} = require('jsdom');
const jsQR = require('jsqr');
const TerminalCode = require('qrcode-terminal/vendor/QRCode');
const {L} = require('qrcode-terminal/vendor/QRCode/QRErrorCorrectLevel');
/** The bytes in a code: its modules drawn in black and white, with a quiet zone, and read. */
function bytesIn(size, isDark) {
  const [scale, quiet] = [4, 4];
  const width = (size + 2 * quiet) * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++) {
      const [row, column] = [Math.floor(y / scale) - quiet, Math.floor(x / scale) - quiet];
      if (row >= 0 && column >= 0 && row < size && column < size && isDark(row, column)) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  return Buffer.from(jsQR(pixels, width, width).binaryData);
}
const makers = {
  qrcode(text) {
    const {modules} = require('qrcode').create(text);
    return bytesIn(modules.size, (row, column) => modules.get(row, column));
  },
  'qr-image'(text) {
    const rows = require('qr-image').matrix(text);
    return bytesIn(rows.length, (row, column) => rows[row][column]);
  },
  'qr-code-styling'(text) {
    const {_qr} = new (require('qr-code-styling'))({jsdom: JSDOM, type: 'svg', data: text});
    return bytesIn(_qr.getModuleCount(), (row, column) => _qr.isDark(row, column));
  },
  'qrcode-terminal'(text) {
    const code = new TerminalCode(-1, L);
    code.addData(text);
    code.make();
    return bytesIn(code.modules.length, (row, column) => code.modules[row][column]);
  },
  'qrcode-svg'(text) {
    const {modules} = new (require('qrcode-svg'))({content: text}).qrcode;
    return bytesIn(modules.length, (row, column) => modules[row][column]);
  },
};
const card = (name) => `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:${name}\r\nEND:VCARD\r\n`;
for (const [name, make] of Object.entries(makers)) {
  console.log(name);
  console.log(`  Åbent hus: ${make('Åbent hus').toString('hex', 0, 6)}`);
  for (const text of ['Мовне кафе', 'مقهى', 'ክፉት']) {
    const bytes = make(text);
    console.log(`  ${text}: ${bytes.includes(text) ? 'in the code' : bytes.toString('hex')}`);
  }
  for (const text of ['Open house', 'Åbent hus']) console.log(`  card of ${text}: ${make(card(text)).toString('hex', 0, 8)}`);
}
JS
node try.cjs | tee seen.txt
cat >expected.txt <<'TXT'
qrcode
  Åbent hus: c38562656e74
  Мовне кафе: in the code
  مقهى: in the code
  ክፉት: in the code
  card of Open house: 424547494e3a5643
  card of Åbent hus: 424547494e3a5643
qr-image
  Åbent hus: c38562656e74
  Мовне кафе: in the code
  مقهى: in the code
  ክፉት: in the code
  card of Open house: 424547494e3a5643
  card of Åbent hus: 424547494e3a5643
qr-code-styling
  Åbent hus: c562656e7420
  Мовне кафе: 1c3e323d35203a304435
  مقهى: 45424749
  ክፉት: ad4975
  card of Open house: 424547494e3a5643
  card of Åbent hus: 424547494e3a5643
qrcode-terminal
  Åbent hus: c562656e7420
  Мовне кафе: 1c3e323d35203a304435
  مقهى: 45424749
  ክፉት: ad4975
  card of Open house: 424547494e3a5643
  card of Åbent hus: 424547494e3a5643
qrcode-svg
  Åbent hus: efbbbfc38562
  Мовне кафе: in the code
  مقهى: in the code
  ክፉት: in the code
  card of Open house: 424547494e3a5643
  card of Åbent hus: efbbbf424547494e
TXT
cmp seen.txt expected.txt
echo 'as described'
